import { ruleCases } from "./rule-cases";

ruleCases("full-marks-for-missed-target", {
  clean: [
    [
      "332 of 333 rounds to the full point",
      {
        "附件3!E14": "333人",
        "附件3!F14": "332人",
        "附件3!G14": "1",
        "附件3!H14": "1",
        "附件3!G15": "9",
        "附件3!H15": "9",
      },
    ],
    ["as a target of none asks", { "附件3!F22": "0起" }],
  ],
  faulty: [
    ["90% of 100%", { "附件3!F20": "90%" }, ["附件3!H20"]],
    ["smaller is better", { "附件3!E20": "≤2%", "附件3!F20": "4%" }, ["附件3!H20"]],
  ],
});

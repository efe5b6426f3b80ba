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
    ["a bound with what belongs to it", { "附件3!E20": "95%（含）以上", "附件3!F20": "90%" }, ["附件3!H20"]],
    ["full-width digits", { "附件3!E20": "≥９５％", "附件3!F20": "９０％" }, ["附件3!H20"]],
    ["in Chinese numerals", { "附件3!E20": "百分之九十五", "附件3!F20": "百分之九十" }, ["附件3!H20"]],
    ["in another size of the unit", { "附件3!E20": "120人次", "附件3!F20": "0.011万人次" }, ["附件3!H20"]],
    ["outside its range", { "附件3!E20": "95%-100%", "附件3!F20": "90%" }, ["附件3!H20"]],
    ["not exactly as many", { "附件3!E20": "=3次", "附件3!F20": "4次" }, ["附件3!H20"]],
    ["what nobody wants more of", { "附件3!D20": "有效投诉", "附件3!E20": "2件", "附件3!F20": "4件" }, ["附件3!H20"]],
    ["smaller is better", { "附件3!E20": "≤2%", "附件3!F20": "4%" }, ["附件3!H20"]],
  ],
});

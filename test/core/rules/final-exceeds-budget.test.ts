import { ruleCases } from "./rule-cases";

ruleCases("final-exceeds-budget", {
  clean: [["as budgeted, in another spelling", { "附件2!D24": "30.910" }]],
  faulty: [
    ["projects over their budget, said of the whole", { "附件2!D14": "40", "附件2!D13": "188" }, ["附件2!F13"]],
    ["one line over, the whole is not", { "附件2!D14": "90", "附件2!D18": "165.59" }, ["附件2!F14"]],
  ],
});

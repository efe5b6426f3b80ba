import { ruleCases } from "./rule-cases";

ruleCases("final-exceeds-budget", {
  clean: [
    ["less than budgeted", { "附件2!F24": "20" }],
    ["no budget said", { "附件2!D24": "" }],
    ["in 元", { "附件2!F24": "309100元" }],
    ["nothing of nothing", { "附件2!D23": "0", "附件2!F23": "0" }],
    ["as budgeted, in another spelling", { "附件2!D24": "30.910" }],
  ],
  faulty: [
    ["the three public expenses", { "附件2!D7": "0.5", "附件2!D12": "0.5" }, ["附件2!F7"]],
    ["without a budget", { "附件2!D24": "0" }, ["附件2!F24"]],
    ["in 元", { "附件2!F24": "310000元" }, ["附件2!F24"]],

    ["projects over their budget, said of the whole", { "附件2!D14": "40", "附件2!D13": "188" }, ["附件2!F13"]],
    ["one line over, the whole is not", { "附件2!D14": "90", "附件2!D18": "165.59" }, ["附件2!F14"]],
  ],
});

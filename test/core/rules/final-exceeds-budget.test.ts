import { ruleCases } from "./rule-cases";

ruleCases("final-exceeds-budget", {
  clean: [
    ["less than budgeted", { "附件2!spending.procurement.finalAccounts": "20" }],
    ["no budget said", { "附件2!spending.procurement.budget": "" }],
    ["in 元", { "附件2!spending.procurement.finalAccounts": "309100元" }],
    ["nothing of nothing", { "附件2!spending.meetings.budget": "0", "附件2!spending.meetings.finalAccounts": "0" }],
    ["as budgeted, in another spelling", { "附件2!spending.procurement.budget": "30.910" }],
  ],
  faulty: [
    [
      "the three public expenses",
      { "附件2!spending.threePublic.budget": "0.5", "附件2!spending.reception.budget": "0.5" },
      ["附件2!spending.threePublic.finalAccounts"],
    ],
    ["without a budget", { "附件2!spending.procurement.budget": "0" }, ["附件2!spending.procurement.finalAccounts"]],
    ["in 元", { "附件2!spending.procurement.finalAccounts": "310000元" }, ["附件2!spending.procurement.finalAccounts"]],

    [
      "projects over their budget, said of the whole",
      { "附件2!spending.operations.budget": "40", "附件2!spending.projects.budget": "188" },
      ["附件2!spending.projects.finalAccounts"],
    ],
    [
      "one line over, the whole is not",
      { "附件2!spending.operations.budget": "90", "附件2!spending.part.2.budget": "165.59" },
      ["附件2!spending.operations.finalAccounts"],
    ],
  ],
});

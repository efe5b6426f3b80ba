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
      ["warning final-exceeds-budget (三公经费 2023年决算数): 0.51, ≤0.5, 0.51 ÷ 0.5 = 102%, budget 0.5, by D7"],
    ],
    [
      "one item of them, though together they are within",
      { "附件2!spending.reception.budget": "0.5" },
      ["附件2!spending.reception.finalAccounts"],
      ["warning final-exceeds-budget (3、公务接待 2023年决算数): 0.51, ≤0.5, 0.51 ÷ 0.5 = 102%, budget 0.5, by D12"],
    ],
    [
      "without a budget",
      { "附件2!spending.procurement.budget": "0" },
      ["附件2!spending.procurement.finalAccounts"],
      ["warning final-exceeds-budget (政府采购金额 2023年决算数): 30.91, ≤0, budget 0, by D24"],
    ],
    [
      "in 元",
      { "附件2!spending.procurement.finalAccounts": "310000元" },
      ["附件2!spending.procurement.finalAccounts"],
      [
        "warning final-exceeds-budget (政府采购金额 2023年决算数): 310000元, ≤30.91, 31 ÷ 30.91 = 100.29%, budget 30.91, by D24",
      ],
    ],

    [
      "projects over their budget, said of the whole",
      { "附件2!spending.operations.budget": "40", "附件2!spending.projects.budget": "188" },
      ["附件2!spending.projects.finalAccounts"],
      [
        "warning final-exceeds-budget (项目支出 2023年决算数): 255.59, ≤188, 255.59 ÷ 188 = 135.95%, budget 188, by D13",
      ],
    ],
    [
      "one line over, the whole is not",
      { "附件2!spending.operations.budget": "90", "附件2!spending.part.2.budget": "165.59" },
      ["附件2!spending.operations.finalAccounts"],
      [
        "warning final-exceeds-budget (1、业务工作经费 2023年决算数): 107.59, ≤90, 107.59 ÷ 90 = 119.54%, budget 90, by D14",
      ],
    ],
  ],
});

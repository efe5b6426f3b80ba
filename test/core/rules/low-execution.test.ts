import { ruleCases } from "./rule-cases";

ruleCases("low-execution", {
  clean: [
    ["nothing budgeted", { "附件2!spending.procurement.budget": "0", "附件2!spending.procurement.finalAccounts": "0" }],
    ["no execution said", { "附件2!spending.procurement.finalAccounts": "" }],
    ["more than budgeted", { "附件2!spending.procurement.finalAccounts": "40" }],
    [
      "80% is enough",
      { "附件4-原试点退费!funds.total.executed": "118.4", "附件4-原试点退费!funds.appropriation.executed": "118.4" },
    ],
  ],
  faulty: [
    [
      "nothing spent",
      { "附件4-原试点退费!funds.total.executed": "0", "附件4-原试点退费!funds.appropriation.executed": "0" },
      ["附件4-原试点退费!funds.total.executed"],
      ["warning low-execution (年度资金总额 全年执行数): 0, ≥80%, 0 ÷ 148 = 0%, executed 0, least 80%, by E6"],
    ],
    [
      "of the whole unit",
      { "附件3!funds.total.executed": "300" },
      ["附件3!funds.total.executed"],
      [
        "warning low-execution (年度资金总额 全年执行数): 300, ≥80%, 300 ÷ 592.76 = 50.61%, executed 300, least 80%, by E5, because of 附件3!H5",
      ],
    ],
    [
      "just below",
      { "附件4-原试点退费!funds.total.executed": "118.39", "附件4-原试点退费!funds.appropriation.executed": "118.39" },
      ["附件4-原试点退费!funds.total.executed"],
      [
        "warning low-execution (年度资金总额 全年执行数): 118.39, ≥80%, 118.39 ÷ 148 = 79.99%, executed 118.39, least 80%, by E6",
      ],
    ],

    [
      "procurement",
      { "附件2!spending.procurement.finalAccounts": "10" },
      ["附件2!spending.procurement.finalAccounts"],
      [
        "warning low-execution (政府采购金额 2023年决算数): 10, ≥80%, 10 ÷ 30.91 = 32.35%, executed 10, least 80%, by D24",
      ],
    ],
    [
      "a project",
      { "附件4-原试点退费!funds.total.executed": "50", "附件4-原试点退费!funds.appropriation.executed": "50" },
      ["附件4-原试点退费!funds.total.executed"],
      ["warning low-execution (年度资金总额 全年执行数): 50, ≥80%, 50 ÷ 148 = 33.78%, executed 50, least 80%, by E6"],
    ],
  ],
});

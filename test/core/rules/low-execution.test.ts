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
    ],
    ["of the whole unit", { "附件3!funds.total.executed": "300" }, ["附件3!funds.total.executed"]],
    [
      "just below",
      { "附件4-原试点退费!funds.total.executed": "118.39", "附件4-原试点退费!funds.appropriation.executed": "118.39" },
      ["附件4-原试点退费!funds.total.executed"],
    ],

    ["procurement", { "附件2!spending.procurement.finalAccounts": "10" }, ["附件2!spending.procurement.finalAccounts"]],
    [
      "a project",
      { "附件4-原试点退费!funds.total.executed": "50", "附件4-原试点退费!funds.appropriation.executed": "50" },
      ["附件4-原试点退费!funds.total.executed"],
    ],
  ],
});

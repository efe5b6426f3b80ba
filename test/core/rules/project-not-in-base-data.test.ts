import { ruleCases } from "./rule-cases";

ruleCases("project-not-in-base-data", {
  clean: [
    ["with its code", { "附件4-原试点退费!project": "51092324T000010263357-原试点退费" }],
    ["spaces inside", { "附件2!spending.part.2.label": "原试点 退费" }],
    [
      "no money at all",
      {
        "附件2!spending.part.2.label": "其他退费",
        "附件4-原试点退费!funds.total.annualBudget": "0",
        "附件4-原试点退费!funds.appropriation.annualBudget": "0",
        "附件4-原试点退费!funds.total.executed": "0",
        "附件4-原试点退费!funds.appropriation.executed": "0",
      },
    ],
    ["numbered", { "附件2!spending.part.2.label": "（1）原试点退费" }],
  ],
  faulty: [
    ["another name", { "附件4-业务工作经费!project": "信息化建设" }, ["附件2!spending.projects.label"]],
    ["a blank row", { "附件2!spending.part.2.label": "" }, ["附件2!spending.specialFunds.label"]],
    ["no such row", { "附件2!spending.part.2.label": "其他退费" }, ["附件2!spending.specialFunds.label"]],
  ],
});

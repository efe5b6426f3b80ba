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
    [
      "another name",
      { "附件4-业务工作经费!project": "信息化建设" },
      ["附件2!spending.projects.label"],
      [
        "error project-not-in-base-data (项目支出): project 信息化建设, budget 107.59, executed 107.59, by 附件4-业务工作经费!B3 附件4-业务工作经费!E6 附件4-业务工作经费!F6",
      ],
    ],
    [
      "a blank row",
      { "附件2!spending.part.2.label": "" },
      ["附件2!spending.specialFunds.label"],
      [
        "error project-not-in-base-data (3、区级专项资金(一个专项一行)): project 原试点退费, budget 148, executed 148, by 附件4-原试点退费!B3 附件4-原试点退费!E6 附件4-原试点退费!F6",
      ],
    ],
    [
      "no such row",
      { "附件2!spending.part.2.label": "其他退费" },
      ["附件2!spending.specialFunds.label"],
      [
        "error project-not-in-base-data (3、区级专项资金(一个专项一行)): project 原试点退费, budget 148, executed 148, by 附件4-原试点退费!B3 附件4-原试点退费!E6 附件4-原试点退费!F6",
      ],
    ],
  ],
});

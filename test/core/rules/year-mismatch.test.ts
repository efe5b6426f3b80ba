import { ruleCases } from "./rule-cases";

ruleCases("year-mismatch", {
  clean: [
    ["another year inside a text", { "附件3!goals.1.achieved": "2022年结转事项已完成。" }],
    ["full-width", { "附件3!A2": "２０２３年度预算单位整体支出绩效自评表" }],
    ["a title without a year", { "附件3!A2": "预算单位整体支出绩效自评表" }],
  ],
  faulty: [
    [
      "a project of next year",
      { "附件4-原试点退费!A2": "2024 年度项目支出绩效自评表" },
      ["附件4-原试点退费!A2"],
      ["warning year-mismatch (): 2024 年度项目支出绩效自评表, year 2024, usual 2023, by 附件1!A2"],
    ],
    [
      "last year said twice",
      { "附件2!spending.heading.lastYear": "2023年决算数" },
      ["附件2!spending.heading.lastYear"],
      ["warning year-mismatch.column (2023年决算数): 2023年决算数, year 2023, due 2022, by A2"],
    ],

    [
      "one form of last year",
      { "附件3!A2": "2022 年度预算单位整体支出绩效自评表" },
      ["附件3!A2"],
      ["warning year-mismatch (): 2022 年度预算单位整体支出绩效自评表, year 2022, usual 2023, by 附件1!A2"],
    ],
    [
      "a column of last year",
      { "附件2!spending.heading.budget": "2022年预算数" },
      ["附件2!spending.heading.budget"],
      ["warning year-mismatch.column (2022年预算数): 2022年预算数, year 2022, due 2023, by A2"],
    ],
  ],
});

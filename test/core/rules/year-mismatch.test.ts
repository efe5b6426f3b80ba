import { ruleCases } from "./rule-cases";

ruleCases("year-mismatch", {
  clean: [["a title without a year", { "附件3!A2": "预算单位整体支出绩效自评表" }]],
  faulty: [
    ["one form of last year", { "附件3!A2": "2022 年度预算单位整体支出绩效自评表" }, ["附件3!A2"]],
    ["a column of last year", { "附件2!D6": "2022年预算数" }, ["附件2!D6"]],
  ],
});

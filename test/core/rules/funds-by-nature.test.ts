import { ruleCases } from "./rule-cases";

ruleCases("funds-by-nature", {
  clean: [
    ["full-width", { "附件3!basicSpending": "其中：基本支出：３３７．１７" }],
    [
      "a sum of whole numbers",
      {
        "附件3!funds.total.initialBudget": "593",
        "附件3!funds.total.annualBudget": "593",
        "附件3!funds.total.executed": "593",
      },
    ],
    ["neither said", { "附件3!basicSpending": "其中：基本支出：", "附件3!projectSpending": "项目支出：" }],
    ["in 元", { "附件3!basicSpending": "其中：基本支出：3371700元" }],
  ],
  faulty: [
    ["two digits swapped", { "附件3!basicSpending": "其中：基本支出：373.17" }, ["附件3!basicSpending"]],
    ["one left out", { "附件3!basicSpending": "其中：基本支出：" }, ["附件3!projectSpending"]],
    ["in the wrong unit", { "附件3!basicSpending": "其中：基本支出：337.17元" }, ["附件3!basicSpending"]],
    ["330 and 255.59 are not 592.76", { "附件3!basicSpending": "其中：基本支出：330" }, ["附件3!basicSpending"]],
  ],
  unclear: [["in words", { "附件3!basicSpending": "其中：基本支出：若干" }, ["附件3!basicSpending"]]],
});

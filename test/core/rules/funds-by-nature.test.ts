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
    [
      "two digits swapped",
      { "附件3!basicSpending": "其中：基本支出：373.17" },
      ["附件3!basicSpending"],
      ["error funds-by-nature (基本支出): 373.17, 373.17 + 255.59 = 628.76, sum 628.76, total 592.76, by F8 E5 F5"],
    ],
    [
      "one left out",
      { "附件3!basicSpending": "其中：基本支出：" },
      ["附件3!projectSpending"],
      ["error funds-by-nature (项目支出): 255.59, sum 255.59, total 592.76, by E5 F5"],
    ],
    [
      "in the wrong unit",
      { "附件3!basicSpending": "其中：基本支出：337.17元" },
      ["附件3!basicSpending"],
      [
        "error funds-by-nature (基本支出): 337.17元, 0.033717 + 255.59 = 255.623717, sum 255.623717, total 592.76, by F8 E5 F5",
      ],
    ],
    [
      "330 and 255.59 are not 592.76",
      { "附件3!basicSpending": "其中：基本支出：330" },
      ["附件3!basicSpending"],
      ["error funds-by-nature (基本支出): 330, 330 + 255.59 = 585.59, sum 585.59, total 592.76, by F8 E5 F5"],
    ],
  ],
  unclear: [
    ["in words", { "附件3!basicSpending": "其中：基本支出：若干" }, ["附件3!basicSpending"], ["unreadable: 若干"]],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("execution-score", {
  clean: [
    [
      "one digit",
      {
        "附件4-原试点退费!funds.total.executed": "145.85",
        "附件4-原试点退费!funds.appropriation.executed": "145.85",
        "附件4-原试点退费!funds.total.executionRate": "98.5%",
        "附件4-原试点退费!funds.total.score": "9.9",
      },
    ],
    [
      "never more than its weight",
      {
        "附件4-原试点退费!funds.total.executed": "150",
        "附件4-原试点退费!funds.appropriation.executed": "150",
        "附件4-原试点退费!funds.total.executionRate": "101.35%",
        "附件4-原试点退费!funds.total.score": "10",
      },
    ],
    ["with its unit", { "附件4-原试点退费!funds.total.score": "10分" }],

    [
      "rounded",
      {
        "附件4-原试点退费!funds.total.executed": "147.95",
        "附件4-原试点退费!funds.appropriation.executed": "147.95",
        "附件4-原试点退费!funds.total.executionRate": "99.97%",
        "附件4-原试点退费!funds.total.score": "10.0",
      },
    ],
  ],
  faulty: [
    [
      "a rate above 100% earns all points and no more",
      { "附件4-原试点退费!funds.total.executed": "160", "附件4-原试点退费!funds.total.score": "9" },
      ["附件4-原试点退费!funds.total.score"],
      [
        "error execution-score.full (年度资金总额 自评得分): 9, right is 10, by F6 E6 G6, because of 附件4-原试点退费!F6",
      ],
    ],
    [
      "a missed rate earns less",
      {
        "附件4-原试点退费!funds.total.executed": "74",
        "附件4-原试点退费!funds.appropriation.executed": "74",
        "附件4-原试点退费!funds.total.executionRate": "50%",
        "附件4-原试点退费!funds.total.score": "10",
      },
      ["附件4-原试点退费!funds.total.score"],
      [
        "error execution-score (年度资金总额 自评得分): 10, right is 5, 74 ÷ 148 × 10 = 5, by F6 E6 G6, because of 附件4-原试点退费!F6",
      ],
    ],
    [
      "of another weight",
      { "附件4-原试点退费!funds.total.weight": "20", "附件4-原试点退费!funds.total.score": "10" },
      ["附件4-原试点退费!funds.total.score"],
      ["error execution-score (年度资金总额 自评得分): 10, 148 ÷ 148 × 20 = 20, expected 20, by F6 E6 G6"],
    ],
    [
      "in the whole form",
      { "附件3!funds.total.score": "8" },
      ["附件3!funds.total.score"],
      [
        'error execution-score (年度资金总额 自评得分): 8, right is 10, 592.76 ÷ 592.76 × 10 = 10, by F5 E5 G5, fix 10 =IF(COUNT(F5,E5,G5)<3,"",IFERROR(ROUND(MIN(F5/E5,1)*G5,2),""))',
      ],
    ],
    [
      "a whole rate earns 10",
      { "附件4-原试点退费!funds.total.score": "9" },
      ["附件4-原试点退费!funds.total.score"],
      [
        'error execution-score (年度资金总额 自评得分): 9, right is 10, 148 ÷ 148 × 10 = 10, by F6 E6 G6, fix 10 =IF(COUNT(F6,E6,G6)<3,"",IFERROR(ROUND(MIN(F6/E6,1)*G6,2),""))',
      ],
    ],
  ],
  unclear: [
    [
      "of an amount that is said not to apply",
      { "附件3!funds.total.annualBudget": "/" },
      ["附件3!funds.total.score"],
      ["not-given: 10"],
    ],
    [
      "in words",
      { "附件4-原试点退费!funds.total.score": "满分" },
      ["附件4-原试点退费!funds.total.score"],
      ["unreadable: 满分"],
    ],
  ],
});

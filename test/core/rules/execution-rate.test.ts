import { ruleCases } from "./rule-cases";

ruleCases("execution-rate", {
  clean: [
    ["hundredths without a sign", { "附件4-原试点退费!funds.total.executionRate": "100" }],
    [
      "one digit",
      {
        "附件4-原试点退费!funds.total.executed": "145.85",
        "附件4-原试点退费!funds.appropriation.executed": "145.85",
        "附件4-原试点退费!funds.total.executionRate": "98.5%",
      },
    ],
    [
      "none of none",
      {
        "附件4-原试点退费!funds.total.annualBudget": "0",
        "附件4-原试点退费!funds.appropriation.annualBudget": "0",
        "附件4-原试点退费!funds.total.executed": "0",
        "附件4-原试点退费!funds.appropriation.executed": "0",
        "附件4-原试点退费!funds.total.executionRate": "-",
      },
    ],
    ["full-width", { "附件4-原试点退费!funds.total.executionRate": "１００％" }],
    ["as a fraction", { "附件4-原试点退费!funds.total.executionRate": "1" }],
  ],
  faulty: [
    [
      "of the initial budget",
      {
        "附件4-原试点退费!funds.total.annualBudget": "296",
        "附件4-原试点退费!funds.appropriation.annualBudget": "296",
        "附件4-原试点退费!funds.total.executionRate": "100%",
      },
      ["附件4-原试点退费!funds.total.executionRate"],
      [
        'error execution-rate (年度资金总额 执行率): 100%, right is 50%, 148 ÷ 296 = 50%, by F6 E6, fix 50% =IF(COUNT(F6,E6)<2,"",IFERROR(ROUND(F6/E6,4),""))',
      ],
    ],
    [
      "truncated",
      {
        "附件4-原试点退费!funds.total.executed": "145.87",
        "附件4-原试点退费!funds.appropriation.executed": "145.87",
        "附件4-原试点退费!funds.total.executionRate": "98.55%",
      },
      ["附件4-原试点退费!funds.total.executionRate"],
      ["error execution-rate (年度资金总额 执行率): 98.55%, right is 98.56%, 145.87 ÷ 148 = 98.56%, by F6 E6"],
    ],
    [
      "in the whole form",
      { "附件3!funds.total.executionRate": "99%" },
      ["附件3!funds.total.executionRate"],
      [
        'error execution-rate (年度资金总额 执行率): 99%, right is 100%, 592.76 ÷ 592.76 = 100%, by F5 E5, fix 100% =IF(COUNT(F5,E5)<2,"",IFERROR(ROUND(F5/E5,4),""))',
      ],
    ],
    [
      "148 of 148 are no 90%",
      { "附件4-原试点退费!funds.total.executionRate": "90%" },
      ["附件4-原试点退费!funds.total.executionRate"],
      [
        'error execution-rate (年度资金总额 执行率): 90%, right is 100%, 148 ÷ 148 = 100%, by F6 E6, fix 100% =IF(COUNT(F6,E6)<2,"",IFERROR(ROUND(F6/E6,4),""))',
      ],
    ],
  ],
  unclear: [
    [
      "of an amount that is said not to apply",
      { "附件3!funds.total.executed": "/" },
      ["附件3!funds.total.executionRate"],
      ["not-given: 100%"],
    ],
    [
      "divided by nothing",
      {
        "附件4-原试点退费!funds.total.annualBudget": "0",
        "附件4-原试点退费!funds.appropriation.annualBudget": "0",
        "附件4-原试点退费!funds.total.executed": "0",
        "附件4-原试点退费!funds.appropriation.executed": "0",
      },
      ["附件4-原试点退费!funds.total.executionRate"],
      ["divided-by-zero: 100%"],
    ],
    [
      "in words",
      { "附件4-原试点退费!funds.total.executionRate": "已全部执行" },
      ["附件4-原试点退费!funds.total.executionRate"],
      ["unreadable: 已全部执行"],
    ],
  ],
});

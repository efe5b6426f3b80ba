import { ruleCases } from "./rule-cases";

ruleCases("funds-total", {
  clean: [
    [
      "less what was taken back",
      {
        "附件4-原试点退费!funds.appropriation.annualBudget": "150",
        "附件4-原试点退费!funds.carryOver.annualBudget": "-2",
      },
    ],
    ["its part in 元", { "附件4-原试点退费!funds.appropriation.annualBudget": "1480000元" }],
    ["shown in whole numbers", { "附件4-业务工作经费!funds.total.annualBudget": "108" }],
    [
      "a carry-over beside it",
      {
        "附件4-原试点退费!funds.appropriation.annualBudget": "100",
        "附件4-原试点退费!funds.carryOver.annualBudget": "48",
      },
    ],
    [
      "with a carry-over of none",
      { "附件4-原试点退费!funds.carryOver.annualBudget": "0", "附件4-原试点退费!funds.otherFunds.annualBudget": "/" },
    ],
  ],
  faulty: [
    [
      "a carry-over that is not in it",
      { "附件4-原试点退费!funds.carryOver.initialBudget": "20" },
      ["附件4-原试点退费!funds.total.initialBudget"],
      [
        'error funds-total (年度资金总额 年初预算数): 148, right is 168, 148 + 20 = 168, by D7 D8 D9, fix 168 =IF(COUNT(D7:D9)=0,"",SUM(D7:D9))',
      ],
    ],
    [
      "executed",
      { "附件4-原试点退费!funds.total.executed": "140" },
      ["附件4-原试点退费!funds.total.executed"],
      [
        'error funds-total (年度资金总额 全年执行数): 140, right is 148, by F7 F8 F9, fix 148 =IF(COUNT(F7:F9)=0,"",SUM(F7:F9))',
      ],
    ],
    [
      "initially",
      { "附件4-原试点退费!funds.total.initialBudget": "184" },
      ["附件4-原试点退费!funds.total.initialBudget"],
      [
        "error funds-total.part-missing (年度资金总额 年初预算数): 184, sum 148, parts “上年结转资金”（D8）、“其他资金”（D9）, by D8 D9 D7",
      ],
    ],
    [
      "450 are not 148",
      { "附件4-原试点退费!funds.total.annualBudget": "450" },
      ["附件4-原试点退费!funds.total.annualBudget"],
      [
        "error funds-total.part-missing (年度资金总额 全年预算数): 450, sum 148, parts “上年结转资金”（E8）、“其他资金”（E9）, by E8 E9 E7",
      ],
    ],
  ],
  unclear: [
    [
      "a part in words",
      { "附件4-原试点退费!funds.carryOver.annualBudget": "待定" },
      ["附件4-原试点退费!funds.total.annualBudget"],
      ["unreadable: 待定"],
    ],
  ],
});

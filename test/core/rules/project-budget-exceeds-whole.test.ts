import { ruleCases } from "./rule-cases";

ruleCases("project-budget-exceeds-whole", {
  clean: [
    ["a project without its budget", { "附件4-原试点退费!funds.total.annualBudget": "" }],
    [
      "exactly the whole",
      {
        "附件4-原试点退费!funds.total.annualBudget": "485.17",
        "附件4-原试点退费!funds.appropriation.annualBudget": "485.17",
      },
    ],
    [
      "another unit",
      {
        "附件4-原试点退费!funds.total.annualBudget": "900",
        "附件4-原试点退费!funds.appropriation.annualBudget": "900",
        "附件4-原试点退费!unit": "水利局",
      },
    ],
    [
      "in 元",
      {
        "附件4-原试点退费!funds.total.annualBudget": "1480000元",
        "附件4-原试点退费!funds.appropriation.annualBudget": "1480000元",
      },
    ],
    [
      "less than the whole",
      {
        "附件4-原试点退费!funds.total.annualBudget": "150",
        "附件4-原试点退费!funds.appropriation.annualBudget": "150",
      },
    ],
  ],
  faulty: [
    [
      "one by itself",
      {
        "附件4-业务工作经费!funds.total.annualBudget": "600",
        "附件4-业务工作经费!funds.appropriation.annualBudget": "600",
      },
      ["附件3!funds.total.annualBudget"],
      [
        "error project-budget-exceeds-whole (年度资金总额 全年预算数): 592.76, ≥748万元, 600万元 + 148万元 = 748万元, own 592.76万元, sum 748万元, by 附件4-业务工作经费!E6 附件4-原试点退费!E6",
      ],
    ],
    [
      "the whole too small",
      { "附件3!funds.total.annualBudget": "200" },
      ["附件3!funds.total.annualBudget"],
      [
        "error project-budget-exceeds-whole (年度资金总额 全年预算数): 200, ≥255.59万元, 107.59万元 + 148万元 = 255.59万元, own 200万元, sum 255.59万元, by 附件4-业务工作经费!E6 附件4-原试点退费!E6",
      ],
    ],
    [
      "in the wrong unit",
      { "附件3!funds.total.annualBudget": "592.76元" },
      ["附件3!funds.total.annualBudget"],
      [
        "error project-budget-exceeds-whole (年度资金总额 全年预算数): 592.76元, ≥255.59万元, 107.59万元 + 148万元 = 255.59万元, own 0.059276万元, sum 255.59万元, by 附件4-业务工作经费!E6 附件4-原试点退费!E6",
      ],
    ],
    [
      "900 and 107.59 of 592.76",
      {
        "附件4-原试点退费!funds.total.annualBudget": "900",
        "附件4-原试点退费!funds.appropriation.annualBudget": "900",
      },
      ["附件3!funds.total.annualBudget"],
      [
        "error project-budget-exceeds-whole (年度资金总额 全年预算数): 592.76, ≥1007.59万元, 107.59万元 + 900万元 = 1007.59万元, own 592.76万元, sum 1007.59万元, by 附件4-业务工作经费!E6 附件4-原试点退费!E6",
      ],
    ],
  ],
});

import { execution90 } from "../../../src/core/places/execution-90";
import { ruleCases } from "./rule-cases";

ruleCases("large-budget-adjustment", {
  clean: [
    [
      "20% is not more than 20%",
      {
        "附件4-原试点退费!funds.total.initialBudget": "185",
        "附件4-原试点退费!funds.appropriation.initialBudget": "185",
        "附件4-原试点退费!funds.total.annualBudget": "148",
        "附件4-原试点退费!funds.appropriation.annualBudget": "148",
      },
    ],
    [
      "no initial budget said",
      { "附件4-原试点退费!funds.total.initialBudget": "", "附件4-原试点退费!funds.appropriation.initialBudget": "" },
    ],
    [
      "in 元",
      {
        "附件4-原试点退费!funds.total.initialBudget": "1480000元",
        "附件4-原试点退费!funds.appropriation.initialBudget": "1480000元",
      },
    ],
    [
      "less, within bounds",
      {
        "附件4-原试点退费!funds.total.initialBudget": "160",
        "附件4-原试点退费!funds.appropriation.initialBudget": "160",
      },
    ],

    [
      "100 became 107.59",
      {
        "附件4-业务工作经费!funds.total.initialBudget": "100",
        "附件4-业务工作经费!funds.appropriation.initialBudget": "100",
      },
    ],
    [
      "nothing at all",
      {
        "附件4-原试点退费!funds.total.initialBudget": "0",
        "附件4-原试点退费!funds.appropriation.initialBudget": "0",
        "附件4-原试点退费!funds.total.annualBudget": "0",
        "附件4-原试点退费!funds.appropriation.annualBudget": "0",
      },
    ],
  ],
  faulty: [
    [
      "less by more than 20%",
      {
        "附件4-原试点退费!funds.total.initialBudget": "200",
        "附件4-原试点退费!funds.appropriation.initialBudget": "200",
      },
      ["附件4-原试点退费!funds.total.annualBudget"],
      [
        "warning large-budget-adjustment (年度资金总额 全年预算数): 148, ≤20%, 148 ÷ 200 - 1 = -26%, annual 148, initial 200, most 20%, by D6",
      ],
    ],
    [
      "all of it taken back",
      {
        "附件4-原试点退费!funds.total.annualBudget": "0",
        "附件4-原试点退费!funds.appropriation.annualBudget": "0",
        "附件4-原试点退费!funds.total.executed": "0",
        "附件4-原试点退费!funds.appropriation.executed": "0",
      },
      ["附件4-原试点退费!funds.total.annualBudget"],
      [
        "warning large-budget-adjustment (年度资金总额 全年预算数): 0, ≤20%, 0 ÷ 148 - 1 = -100%, annual 0, initial 148, most 20%, by D6",
      ],
    ],
    [
      "of the whole unit",
      { "附件3!funds.total.initialBudget": "400" },
      ["附件3!funds.total.annualBudget"],
      [
        "warning large-budget-adjustment (年度资金总额 全年预算数): 592.76, ≤20%, 592.76 ÷ 400 - 1 = 48.19%, annual 592.76, initial 400, most 20%, by D5",
      ],
    ],

    [
      "40 became 107.59",
      {
        "附件4-业务工作经费!funds.total.initialBudget": "40",
        "附件4-业务工作经费!funds.appropriation.initialBudget": "40",
      },
      ["附件4-业务工作经费!funds.total.annualBudget"],
      [
        "warning large-budget-adjustment (年度资金总额 全年预算数): 107.59, ≤20%, 107.59 ÷ 40 - 1 = 168.98%, annual 107.59, initial 40, most 20%, by D6",
      ],
    ],
    [
      "added midyear",
      { "附件4-原试点退费!funds.total.initialBudget": "0", "附件4-原试点退费!funds.appropriation.initialBudget": "0" },
      ["附件4-原试点退费!funds.total.annualBudget"],
      ["warning large-budget-adjustment.midyear (年度资金总额 全年预算数): 148, annual 148, initial 0, by D6"],
    ],
  ],
});

describe("where every adjustment is to be explained", () => {
  ruleCases("large-budget-adjustment", {
    profile: execution90,
    clean: [
      [
        "nothing was adjusted",
        {
          "附件4-原试点退费!funds.total.initialBudget": "148",
          "附件4-原试点退费!funds.appropriation.initialBudget": "148",
        },
      ],
    ],
    faulty: [
      [
        "by one in a hundred",
        {
          "附件4-原试点退费!funds.total.initialBudget": "149.5",
          "附件4-原试点退费!funds.appropriation.initialBudget": "149.5",
        },
        ["附件4-原试点退费!funds.total.annualBudget"],
        [
          "warning large-budget-adjustment.any (年度资金总额 全年预算数): 148, 148 ÷ 149.5 - 1 = -1.00%, annual 148, initial 149.5, by D6",
        ],
      ],
    ],
  });
});

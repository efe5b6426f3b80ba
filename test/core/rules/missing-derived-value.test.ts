import { ruleCases } from "./rule-cases";

ruleCases("missing-derived-value", {
  clean: [
    [
      "a rate in words beside nothing to compute it from",
      {
        "附件4-业务工作经费!funds.total.executionRate": "很高",
        "附件4-业务工作经费!funds.total.score": "",
        "附件4-业务工作经费!funds.total.annualBudget": "",
        "附件4-业务工作经费!funds.total.executed": "",
        "附件4-业务工作经费!funds.appropriation.annualBudget": "",
        "附件4-业务工作经费!funds.appropriation.executed": "",
      },
    ],
    [
      "nothing to compute it from",
      {
        "附件4-业务工作经费!funds.total.executionRate": "",
        "附件4-业务工作经费!funds.total.score": "",
        "附件4-业务工作经费!funds.total.annualBudget": "",
        "附件4-业务工作经费!funds.total.executed": "",
        "附件4-业务工作经费!funds.appropriation.annualBudget": "",
        "附件4-业务工作经费!funds.appropriation.executed": "",
      },
    ],
    [
      "a heading left to its parts",
      {
        "附件2!spending.projects.lastYear": "",
        "附件2!spending.projects.budget": "",
        "附件2!spending.projects.finalAccounts": "",
      },
    ],
  ],
  faulty: [
    [
      "rate and score",
      { "附件4-业务工作经费!funds.total.executionRate": "", "附件4-业务工作经费!funds.total.score": "" },
      ["附件4-业务工作经费!funds.total.executionRate", "附件4-业务工作经费!funds.total.score"],
      [
        'error missing-derived-value (年度资金总额 执行率): right is 100%, 107.59 ÷ 107.59 = 100%, by F6 E6, fix 100% =IF(COUNT(F6,E6)<2,"",IFERROR(ROUND(F6/E6,4),""))',
        'error missing-derived-value (年度资金总额 自评得分): right is 10, 107.59 ÷ 107.59 × 10 = 10, by F6 E6 G6, because of 附件4-业务工作经费!H6, fix 10 =IF(COUNT(F6,E6,G6)<3,"",IFERROR(ROUND(MIN(F6/E6,1)*G6,2),""))',
      ],
    ],
    [
      "control rate",
      { "附件2!staff.1.controlRate": "" },
      ["附件2!staff.1.controlRate"],
      [
        'error missing-derived-value (控制率): right is 100%, 23 ÷ 23 = 100%, by D5 B5, fix 100% =IF(COUNT(D5,B5)<2,"",IFERROR(ROUND(D5/B5,4),""))',
      ],
    ],
    [
      "a sum of one year",
      { "附件2!spending.projects.budget": "" },
      ["附件2!spending.projects.budget"],
      [
        'warning missing-derived-value (项目支出 2023年预算数): right is 255.59, 107.59 + 148 = 255.59, by D14 D16 D18 D19, fix 255.59 =IF(COUNT(D14,D16,D18:D19)=0,"",SUM(D14,D16,D18:D19))',
      ],
    ],
  ],
});

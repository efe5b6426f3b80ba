import { ruleCases } from "./rule-cases";

ruleCases("project-spending-sum", {
  clean: [
    ["shown with one digit", { "附件2!spending.projects.finalAccounts": "255.6" }],
    ["a project of none", { "附件2!spending.maintenance.finalAccounts": "0" }],
    ["in 元", { "附件2!spending.part.2.finalAccounts": "1480000元" }],
    [
      "a group that states its sum",
      { "附件2!spending.specialFunds.budget": "148", "附件2!spending.specialFunds.finalAccounts": "148" },
    ],
  ],
  faulty: [
    [
      "two digits swapped",
      { "附件2!spending.projects.finalAccounts": "225.59" },
      ["附件2!spending.projects.finalAccounts"],
      [
        'error project-spending-sum (项目支出 2023年决算数): 225.59, right is 255.59, 107.59 + 148 = 255.59, by F14 F16 F18 F19, fix 255.59 =IF(COUNT(F14,F16,F18:F19)=0,"",SUM(F14,F16,F18:F19))',
      ],
    ],
    [
      "the budget",
      { "附件2!spending.projects.budget": "200" },
      ["附件2!spending.projects.budget"],
      [
        'error project-spending-sum (项目支出 2023年预算数): 200, right is 255.59, 107.59 + 148 = 255.59, by D14 D16 D18 D19, fix 255.59 =IF(COUNT(D14,D16,D18:D19)=0,"",SUM(D14,D16,D18:D19))',
      ],
    ],

    [
      "the groups make less",
      { "附件2!spending.projects.finalAccounts": "300" },
      ["附件2!spending.projects.finalAccounts"],
      [
        "error project-spending-sum.part-missing (项目支出 2023年决算数): 300, sum 255.59, parts “4、上级转移支付(一个专项一行）”（F19）, by F19 F14 F16 F18",
      ],
    ],
    [
      "a group is not its projects",
      { "附件2!spending.specialFunds.finalAccounts": "140" },
      ["附件2!spending.projects.finalAccounts", "附件2!spending.specialFunds.finalAccounts"],
      [
        "error project-spending-sum.part-missing (项目支出 2023年决算数): 255.59, sum 247.59, parts “4、上级转移支付(一个专项一行）”（F19）, by F19 F14 F16 F17",
        'error project-spending-sum (3、区级专项资金(一个专项一行) 2023年决算数): 140, right is 148, by F18, because of 附件2!F13, fix 148 =IF(COUNT(F18)=0,"",SUM(F18))',
      ],
    ],
  ],
  unclear: [
    [
      "a project in words",
      { "附件2!spending.part.2.finalAccounts": "若干" },
      ["附件2!spending.projects.finalAccounts"],
      ["unreadable: 若干"],
    ],
  ],
});

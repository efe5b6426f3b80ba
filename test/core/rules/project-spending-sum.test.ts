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
    ],
    ["the budget", { "附件2!spending.projects.budget": "200" }, ["附件2!spending.projects.budget"]],

    [
      "the groups make less",
      { "附件2!spending.projects.finalAccounts": "300" },
      ["附件2!spending.projects.finalAccounts"],
    ],
    [
      "a group is not its projects",
      { "附件2!spending.specialFunds.finalAccounts": "140" },
      ["附件2!spending.projects.finalAccounts", "附件2!spending.specialFunds.finalAccounts"],
    ],
  ],
  unclear: [
    [
      "a project in words",
      { "附件2!spending.part.2.finalAccounts": "若干" },
      ["附件2!spending.projects.finalAccounts"],
    ],
  ],
});

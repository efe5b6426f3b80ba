import { ruleCases } from "./rule-cases";

ruleCases("project-without-evaluation", {
  clean: [
    ["special funds in all, of which no fund is named", { "附件2!spending.specialFunds.finalAccounts": "10" }],
    ["in another spelling", { "附件2!spending.operations.label": "1、 业务 工作经费" }],
    ["only budgeted", { "附件2!spending.maintenance.budget": "20" }],
    ["last year only", { "附件2!spending.maintenance.lastYear": "20" }],
    [
      "nothing was spent",
      { "附件2!spending.maintenance.finalAccounts": "0", "附件2!spending.maintenance.budget": "20" },
    ],
  ],
  faulty: [
    [
      "a special fund",
      { "附件2!spending.part.2.label": "试点补助" },
      ["附件2!spending.part.2.label"],
      ["warning project-without-evaluation (试点补助): project 试点补助, executed 148, by F18"],
    ],
    [
      "in 元",
      { "附件2!spending.maintenance.finalAccounts": "200000元", "附件2!spending.maintenance.budget": "20" },
      ["附件2!spending.maintenance.label"],
      ["warning project-without-evaluation (2、运行维护经费): project 2、运行维护经费, executed 200000元, by F15"],
    ],
    [
      "money was spent",
      { "附件2!spending.maintenance.finalAccounts": "20", "附件2!spending.maintenance.budget": "20" },
      ["附件2!spending.maintenance.label"],
      ["warning project-without-evaluation (2、运行维护经费): project 2、运行维护经费, executed 20, by F15"],
    ],
  ],
});

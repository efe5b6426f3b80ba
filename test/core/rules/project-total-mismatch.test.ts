import { ruleCases } from "./rule-cases";

ruleCases("project-total-mismatch", {
  clean: [["in 元", { "附件3!projectSpending": "项目支出：2555900元" }]],
  unclear: [
    [
      "one project's spending in words",
      { "附件4-原试点退费!funds.total.executed": "见附表", "附件4-原试点退费!funds.appropriation.executed": "见附表" },
      ["附件3!projectSpending"],
      ["unreadable: 见附表"],
    ],
  ],
  faulty: [
    [
      "a digit more",
      { "附件3!projectSpending": "项目支出：255.95" },
      ["附件3!projectSpending", "附件3!projectSpending"],
      [
        "warning project-total-mismatch (项目支出): 255.95, 107.59万元 + 148万元 = 255.59万元, own 255.95万元, other 255.59万元, by 附件4-业务工作经费!F6 附件4-原试点退费!F6",
        "error project-total-mismatch.base-data (项目支出): 255.95, other 255.59, by 附件2!F13",
      ],
    ],
    [
      "one project of two; 附件2 says more too",
      { "附件3!projectSpending": "项目支出：107.59" },
      ["附件3!projectSpending", "附件3!projectSpending"],
      [
        "error project-total-mismatch (项目支出): 107.59, 107.59万元 + 148万元 = 255.59万元, own 107.59万元, other 255.59万元, by 附件4-业务工作经费!F6 附件4-原试点退费!F6",
        "error project-total-mismatch.base-data (项目支出): 107.59, other 255.59, by 附件2!F13",
      ],
    ],
  ],
});

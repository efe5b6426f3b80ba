import { ruleCases } from "./rule-cases";

ruleCases("project-total-mismatch", {
  clean: [["in 元", { "附件3!projectSpending": "项目支出：2555900元" }]],
  unclear: [
    [
      "one project's spending in words",
      { "附件4-原试点退费!funds.total.executed": "见附表", "附件4-原试点退费!funds.appropriation.executed": "见附表" },
      ["附件3!projectSpending"],
    ],
  ],
  faulty: [
    [
      "a digit more",
      { "附件3!projectSpending": "项目支出：255.95" },
      ["附件3!projectSpending", "附件3!projectSpending"],
    ],
    [
      "one project of two; 附件2 says more too",
      { "附件3!projectSpending": "项目支出：107.59" },
      ["附件3!projectSpending", "附件3!projectSpending"],
    ],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("project-total-mismatch", {
  clean: [["in 元", { "附件3!F8": "项目支出：2555900元" }]],
  faulty: [["one project of two; 附件2 says more too", { "附件3!F8": "项目支出：107.59" }, ["附件3!F8", "附件3!F8"]]],
});

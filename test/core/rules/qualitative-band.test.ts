import { ruleCases } from "./rule-cases";

ruleCases("qualitative-band", {
  clean: [["partly met, three of five", { "附件3!F25": "部分完成", "附件3!H25": "3", "附件3!I25": "推迟" }]],
  faulty: [
    ["met", { "附件3!F25": "全部完成", "附件3!H25": "3" }, ["附件3!H25"]],
    ["partly met", { "附件3!F25": "部分完成" }, ["附件3!H25"]],
    ["not met", { "附件3!F25": "未完成", "附件3!I25": "推迟" }, ["附件3!H25"]],
  ],
});

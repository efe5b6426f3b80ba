import { ruleCases } from "./rule-cases";

ruleCases("missing-reason", {
  clean: [
    ["with a reason", { "附件3!F20": "99.7%", "附件3!H20": "3.99", "附件3!I20": "一户失联" }],
    ["reached in other words", { "附件3!E25": "有效提升", "附件3!F25": "有效提升" }],
    ["smaller is better", { "附件3!E20": "≤3%", "附件3!F20": "2.5%" }],
  ],
  faulty: [
    ["99.7% of 100%", { "附件3!F20": "99.7%", "附件3!H20": "3.99" }, ["附件3!I20"]],
    ["that there is no deviation", { "附件3!F20": "99.7%", "附件3!H20": "3.99", "附件3!I20": "无偏差" }, ["附件3!I20"]],
    ["more than the limit", { "附件3!E20": "控制在5%以内", "附件3!F20": "6%", "附件3!H20": "3.33" }, ["附件3!I20"]],
    ["partly done", { "附件3!F25": "部分完成", "附件3!H25": "3.5" }, ["附件3!I25"]],
    ["not done at all", { "附件3!F25": "未完成", "附件3!H25": "0" }, ["附件3!I25"]],
  ],
});

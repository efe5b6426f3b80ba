import { ruleCases } from "./rule-cases";

ruleCases("missing-reason", {
  clean: [
    ["with a reason", { "附件3!F20": "99.7%", "附件3!H20": "3.99", "附件3!I20": "一户失联" }],
    ["smaller is better", { "附件3!E20": "≤3%", "附件3!F20": "2.5%" }],
  ],
  faulty: [
    ["99.7% of 100%", { "附件3!F20": "99.7%", "附件3!H20": "3.99" }, ["附件3!I20"]],
    ["not done at all", { "附件3!F25": "未完成", "附件3!H25": "0" }, ["附件3!I25"]],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("indicator-score", {
  clean: [
    ["in proportion", { "附件3!F20": "90%", "附件3!H20": "3.6", "附件3!I20": "系统故障" }],
    ["deducted with a reason", { "附件3!H20": "3", "附件3!I20": "资料不全" }],
    ["a deadline that was kept", { "附件3!E23": "2023年12月底前", "附件3!F23": "11月25日" }],
  ],
  faulty: [
    ["above what it earns", { "附件3!F20": "90%", "附件3!H20": "3.8", "附件3!I20": "系统故障" }, ["附件3!H20"]],
    ["below, unexplained", { "附件3!F20": "90%", "附件3!H20": "3" }, ["附件3!H20"]],
    ["met, yet deducted", { "附件3!H20": "3" }, ["附件3!H20"]],
  ],
  unclear: [
    ["words that do not say how far", { "附件3!F25": "下降1.2%" }, ["附件3!H25"]],
    ["another unit", { "附件3!F20": "3人" }, ["附件3!H20"]],
  ],
});

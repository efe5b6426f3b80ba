import { ruleCases } from "./rule-cases";

ruleCases("reason-beside-full-marks", {
  clean: [
    ["none is no reason", { "附件3!I20": "无" }],
    ["beside a target that was met", { "附件3!I20": "系统升级" }],
    [
      "one that rounds to full marks",
      { "附件3!E14": "333人", "附件3!F14": "332人", "附件3!G14": "1", "附件3!H14": "1", "附件3!I14": "一人迁出" },
    ],
    ["points deducted", { "附件3!F20": "90%", "附件3!H20": "3.6", "附件3!I20": "系统故障" }],
  ],
  faulty: [
    ["less would be better", { "附件3!E20": "≤2%", "附件3!F20": "4%", "附件3!I20": "系统故障" }, ["附件3!I20"]],
    ["of a project", { "附件4-业务工作经费!F13": "98%", "附件4-业务工作经费!I13": "缺货" }, ["附件4-业务工作经费!I13"]],
    ["outside a range", { "附件3!E20": "95%-100%", "附件3!F20": "90%", "附件3!I20": "系统故障" }, ["附件3!I20"]],
    ["4 of 4", { "附件3!F20": "90%", "附件3!I20": "系统故障" }, ["附件3!I20"]],
  ],
});

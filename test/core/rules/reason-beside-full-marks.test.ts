import { ruleCases } from "./rule-cases";

ruleCases("reason-beside-full-marks", {
  clean: [["points deducted", { "附件3!F20": "90%", "附件3!H20": "3.6", "附件3!I20": "系统故障" }]],
  faulty: [["4 of 4", { "附件3!F20": "90%", "附件3!I20": "系统故障" }, ["附件3!I20"]]],
});

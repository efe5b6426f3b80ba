import { ruleCases } from "./rule-cases";

ruleCases("missing-target", {
  clean: [["neither", { "附件3!E20": "", "附件3!F20": "", "附件3!H20": "", "附件3!D20": "", "附件3!G20": "" }]],
  faulty: [["scored, no target", { "附件3!E20": "" }, ["附件3!E20"]]],
});

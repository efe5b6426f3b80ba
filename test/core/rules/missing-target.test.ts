import { ruleCases } from "./rule-cases";

ruleCases("missing-target", {
  clean: [
    ["none of what should not happen", { "附件3!E22": "无", "附件3!F22": "无" }],
    ["neither", { "附件3!E20": "", "附件3!F20": "", "附件3!H20": "", "附件3!D20": "", "附件3!G20": "" }],
  ],
  faulty: [
    ["scored, no target", { "附件3!E20": "" }, ["附件3!E20"]],
    ["spaces are none", { "附件3!E20": " \n " }, ["附件3!E20"]],
    ["the printed dots are none", { "附件3!E20": "……" }, ["附件3!E20"]],
  ],
});

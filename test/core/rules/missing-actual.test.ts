import { ruleCases } from "./rule-cases";

ruleCases("missing-actual", {
  clean: [["not applicable is an answer", { "附件3!F25": "/" }]],
  faulty: [
    ["scored 5 of 5", { "附件3!F25": "" }, ["附件3!F25"]],
    ["not scored either", { "附件3!F25": "", "附件3!H25": "" }, ["附件3!F25"]],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("execution-weight", {
  clean: [["10.0", { "附件3!G5": "10.0" }]],
  faulty: [["12 points", { "附件3!G5": "12", "附件3!I5": "12" }, ["附件3!G5"]]],
});

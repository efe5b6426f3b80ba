import { ruleCases } from "./rule-cases";

ruleCases("missing-score", {
  clean: [["neither done nor scored", { "附件3!F20": "", "附件3!H20": "" }]],
  faulty: [["done, not scored", { "附件3!H20": "" }, ["附件3!H20"]]],
});

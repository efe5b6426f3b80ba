import { ruleCases } from "./rule-cases";

ruleCases("project-without-evaluation", {
  clean: [["nothing was spent", { "附件2!F15": "0", "附件2!D15": "20" }]],
  faulty: [["money was spent", { "附件2!F15": "20", "附件2!D15": "20" }, ["附件2!A15"]]],
});

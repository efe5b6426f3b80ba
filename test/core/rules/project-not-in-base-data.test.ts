import { ruleCases } from "./rule-cases";

ruleCases("project-not-in-base-data", {
  clean: [["numbered", { "附件2!A18": "（1）原试点退费" }]],
  faulty: [["no such row", { "附件2!A18": "其他退费" }, ["附件2!A17"]]],
});

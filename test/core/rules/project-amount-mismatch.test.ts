import { ruleCases } from "./rule-cases";

ruleCases("project-amount-mismatch", {
  clean: [["附件2 has the adjusted budget", { "附件4-原试点退费!D6": "100", "附件4-原试点退费!D7": "100" }]],
  faulty: [
    ["executed", { "附件4-原试点退费!F6": "140", "附件4-原试点退费!F7": "140" }, ["附件4-原试点退费!F6"]],
    ["budget", { "附件2!D18": "160" }, ["附件4-原试点退费!D6"]],
  ],
});

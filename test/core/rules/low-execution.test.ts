import { ruleCases } from "./rule-cases";

ruleCases("low-execution", {
  clean: [["80% is enough", { "附件4-原试点退费!F6": "118.4", "附件4-原试点退费!F7": "118.4" }]],
  faulty: [
    ["procurement", { "附件2!F24": "10" }, ["附件2!F24"]],
    ["a project", { "附件4-原试点退费!F6": "50", "附件4-原试点退费!F7": "50" }, ["附件4-原试点退费!F6"]],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("missing-text", {
  clean: [["无 is an answer", { "附件2!B28": "无" }]],
  faulty: [
    ["saving measures", { "附件2!B28": "" }, ["附件2!B28"]],
    ["what became of the goal", { "附件4-原试点退费!F11": "" }, ["附件4-原试点退费!F11"]],
    ["the project", { "附件4-原试点退费!B3": "" }, ["附件4-原试点退费!B3"]],
  ],
});

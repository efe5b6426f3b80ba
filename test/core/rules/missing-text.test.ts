import { ruleCases } from "./rule-cases";

ruleCases("missing-text", {
  clean: [
    ["a short answer", { "附件2!B28": "/" }],
    ["a project by its code alone", { "附件4-原试点退费!B3": "219001" }],
    ["无 is an answer", { "附件2!B28": "无" }],
  ],
  faulty: [
    ["the department", { "附件4-原试点退费!B4": "" }, ["附件4-原试点退费!B4"]],
    ["what was planned", { "附件4-原试点退费!B11": " \n " }, ["附件4-原试点退费!B11"]],

    ["saving measures", { "附件2!B28": "" }, ["附件2!B28"]],
    ["what became of the goal", { "附件4-原试点退费!F11": "" }, ["附件4-原试点退费!F11"]],
    ["the project", { "附件4-原试点退费!B3": "" }, ["附件4-原试点退费!B3"]],
  ],
});

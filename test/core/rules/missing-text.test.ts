import { ruleCases } from "./rule-cases";

ruleCases("missing-text", {
  clean: [
    ["a short answer", { "附件2!savingMeasures": "/" }],
    ["a project by its code alone", { "附件4-原试点退费!project": "219001" }],
    ["无 is an answer", { "附件2!savingMeasures": "无" }],
  ],
  faulty: [
    ["the department", { "附件4-原试点退费!department": "" }, ["附件4-原试点退费!department"]],
    ["what was planned", { "附件4-原试点退费!goals.1.planned": " \n " }, ["附件4-原试点退费!goals.1.planned"]],

    ["saving measures", { "附件2!savingMeasures": "" }, ["附件2!savingMeasures"]],
    ["what became of the goal", { "附件4-原试点退费!goals.1.achieved": "" }, ["附件4-原试点退费!goals.1.achieved"]],
    ["the project", { "附件4-原试点退费!project": "" }, ["附件4-原试点退费!project"]],
  ],
});

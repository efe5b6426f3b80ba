import { ruleCases } from "./rule-cases";

ruleCases("missing-text", {
  clean: [
    ["a short answer", { "附件2!savingMeasures": "/" }],
    ["a project by its code alone", { "附件4-原试点退费!project": "219001" }],
    ["无 is an answer", { "附件2!savingMeasures": "无" }],
  ],
  faulty: [
    [
      "the department",
      { "附件4-原试点退费!department": "" },
      ["附件4-原试点退费!department"],
      ["warning missing-text.department (主管部门): "],
    ],
    [
      "what was planned",
      { "附件4-原试点退费!goals.1.planned": " \n " },
      ["附件4-原试点退费!goals.1.planned"],
      ["warning missing-text.planned (预期目标): "],
    ],

    [
      "saving measures",
      { "附件2!savingMeasures": "" },
      ["附件2!savingMeasures"],
      ["warning missing-text.savingMeasures (厉行节约保障措施): "],
    ],
    [
      "what became of the goal",
      { "附件4-原试点退费!goals.1.achieved": "" },
      ["附件4-原试点退费!goals.1.achieved"],
      ["warning missing-text.achieved (实际完成情况): "],
    ],
    [
      "the project",
      { "附件4-原试点退费!project": "" },
      ["附件4-原试点退费!project"],
      ["warning missing-text.project (项目支出名称): "],
    ],
  ],
});

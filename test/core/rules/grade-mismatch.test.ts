import { ruleCases } from "./rule-cases";

ruleCases("grade-mismatch", {
  clean: [
    ["100 points are 优", { "附件3!A32": "自评等级：优" }],
    ["优秀", { "附件3!A32": "自评等级：优秀" }],
    ["the ticked one of four", { "附件3!A32": "自评等级：优☑ 良□ 中□ 差□" }],
    ["the tick in front", { "附件3!A32": "自评等级：√优 □良 □中 □差" }],
    [
      "the lower edge belongs to the better grade",
      { "附件3!indicators.closing.score": "90", "附件3!A32": "自评等级：优" },
    ],
    ["in the row of the total", { "附件3!indicators.closing.reason": "优" }],
  ],
  faulty: [
    [
      "100 points are no 良",
      { "附件3!A32": "自评等级：良" },
      ["附件3!A32"],
      ["error grade-mismatch (自评等级): 良, right is 优, points 100, from 90, by H31, fix 自评等级：优"],
    ],
    [
      "the wrong one ticked",
      { "附件3!A32": "自评等级：□优 ☑良 □中 □差" },
      ["附件3!A32"],
      ["error grade-mismatch (自评等级): □优 ☑良 □中 □差, right is 优, points 100, from 90, by H31, fix 自评等级：优"],
    ],
    [
      "100 points are no 良好",
      { "附件3!A32": "自评等级：良好" },
      ["附件3!A32"],
      ["error grade-mismatch (自评等级): 良好, right is 优, points 100, from 90, by H31, fix 自评等级：优"],
    ],
    [
      "79.9 points are 中",
      { "附件3!indicators.closing.score": "79.9", "附件3!A32": "自评等级：良" },
      ["附件3!A32"],
      ["error grade-mismatch (自评等级): 良, points 79.9, from 60, expected 中, by H31, because of 附件3!H31"],
    ],
    [
      "in the row of the total",
      { "附件3!indicators.closing.reason": "良好" },
      ["附件3!indicators.closing.reason"],
      ["error grade-mismatch (自评等级): 良好, right is 优, points 100, from 90, by H31, fix 优"],
    ],
  ],
  unclear: [
    ["another scale", { "附件3!A32": "自评等级：A" }, ["附件3!A32"], ["grade: A"]],
    ["none ticked", { "附件3!A32": "自评等级：优□ 良□ 中□ 差□" }, ["附件3!A32"], ["grade: 优□ 良□ 中□ 差□"]],
  ],
});

import type { Labels } from "../define-form";

/** What evaluations call a score, of the execution as of an indicator. */
export const scoreLabels: Labels = [
  "自评得分",
  "得分",
  "评价得分",
  "自评分",
  "自评分数",
  "自评分值",
  "单位自评得分",
  "实际得分",
  "评分",
  "自评价得分",
];

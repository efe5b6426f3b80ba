import type { FieldDescription, Labels } from "./annex-description";

/** The grade that the total comes to, where a form asks for it. */
export const grade: FieldDescription = {
  role: "grade",
  labels: ["自评等级", "评价等级", "绩效等级", "自评等次", "评价等次", "绩效评价等级", "自评结果等级", "评定等级"],
};

/** The total score where a form states it beside its name. */
export const totalScore: FieldDescription = {
  role: "totalScore",
  above: true,
  labels: [
    "自评总分",
    "自评得分",
    "自评总得分",
    "总分",
    "总得分",
    "自评分",
    "自评总分值",
    "绩效自评得分",
    "绩效自评总分",
    "项目自评得分",
    "项目自评总分",
    "综合得分",
    "自评综合得分",
  ],
};

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

/** The line above a form that names its unit (单位：某局), where the form does not. */
export const unitLine: FieldDescription = {
  role: "unitLine",
  labels: [
    "单位",
    "部门",
    "单位名称",
    "填报单位",
    "填报单位名称",
    "填报部门",
    "编制单位",
    "自评单位",
    "填表单位",
    "部门名称",
  ],
  standsFor: "unit",
};

import type { AnnexDescription } from "./annex-description";
import { evaluationDerived, funds, goals, grade, indicators } from "./evaluation-tables";

/** 附件4 项目支出绩效自评表: one project's money, goals and indicators, 100 points. */
export const projectEvaluation: AnnexDescription = {
  kind: "project-evaluation",
  titles: [
    "*项目支出*自评*表*",
    "*项目*绩效自评*表*",
    "*项目*自评表*",
    "*专项资金*自评表*",
    "*项目支出绩效*表*",
    "*转移支付*自评表*",
  ],
  fields: [
    {
      role: "project",
      labels: [
        "项目支出名称",
        "项目名称",
        "专项名称",
        "专项资金名称",
        "项目支出项目名称",
        "预算项目名称",
        "资金名称",
        "转移支付名称",
      ],
    },
    {
      role: "department",
      labels: [
        "主管部门",
        "主管部门名称",
        "主管部门及代码",
        "主管部门代码",
        "主管单位",
        "预算主管部门",
        "中央主管部门",
        "省级主管部门",
        "*主管部门",
      ],
    },
    {
      role: "unit",
      labels: [
        "实施单位",
        "项目实施单位",
        "项目单位",
        "预算单位",
        "实施单位名称",
        "预算单位名称",
        "资金使用单位",
        "项目承担单位",
        "单位名称",
      ],
    },
    grade,
  ],
  tables: [funds, goals, indicators],
  derived: evaluationDerived,
};

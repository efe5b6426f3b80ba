import type { AnnexDescription } from "./annex-description";
import { evaluationDerived } from "./evaluation-derived";
import { grade, unitLine } from "./evaluation-fields";
import { funds } from "./funds";
import { goals } from "./goals";
import { indicators } from "./indicators";

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
    "*项目*绩效目标自评",
    "*项目*绩效自评情况",
    "*绩效目标自评",
    "*转移支付*自评*表*",
    "*绩效目标自评表*",
    "*专项*自评表*",
    "*政策*自评表*",
    "*项目*绩效自评*",
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
        "项目政策名称",
        "项目",
        "专项项目名称",
        "政策名称",
        "政策和项目名称",
        "项目资金名称",
        "二级项目名称",
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
        "*级预算单位",
        "*预算单位名称",
        "项目实施单位名称",
        "资金使用部门",
        "实施主体",
        "项目实施主体",
        "用款单位",
        "项目用款单位",
        "执行单位",
        "承担单位",
        "项目执行单位",
        "项目主管单位",
        "实施单位全称",
      ],
    },
    unitLine,
    grade,
  ],
  tables: [funds, goals, indicators],
  derived: evaluationDerived,
};

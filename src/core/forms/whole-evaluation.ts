import type { AnnexDescription } from "./annex-description";
import { evaluationDerived } from "./evaluation-derived";
import { grade, totalScore, unitLine } from "./evaluation-fields";
import { funds } from "./funds";
import { goals } from "./goals";
import { indicators } from "./indicators";

/** 附件3 整体支出绩效自评表: the whole unit's money, goals and indicators, 100 points. */
export const wholeEvaluation: AnnexDescription = {
  kind: "whole-evaluation",
  titles: ["*整体支出*自评*表*", "*整体*绩效自评*表*", "*整体绩效*自评*", "*整体支出*评价*评分表", "*整体支出绩效*表*"],
  fields: [
    {
      role: "unit",
      labels: [
        "预算单位名称",
        "预算单位",
        "部门名称",
        "部门单位名称",
        "单位名称",
        "部门预算单位名称",
        "预算部门名称",
        "填报单位",
        "*预算单位名称",
        "*预算部门名称",
        "*级预算部门",
        "*级预算单位",
        "*级部门名称",
      ],
    },
    { role: "department", labels: ["主管部门", "主管部门名称", "主管部门及代码"] },
    {
      role: "generalBudget",
      breakdown: "bySource",
      labels: ["一般公共预算", "一般公共预算拨款", "一般公共预算财政拨款", "财政拨款"],
    },
    {
      role: "governmentFund",
      breakdown: "bySource",
      labels: ["政府性基金拨款", "政府性基金", "政府性基金预算拨款", "政府性基金预算"],
    },
    {
      role: "stateCapital",
      breakdown: "bySource",
      labels: ["国有资本经营预算拨款", "国有资本经营预算", "国有资本经营拨款"],
    },
    {
      role: "specialAccount",
      breakdown: "bySource",
      labels: [
        "纳入专户管理的非税收入拨款",
        "纳入专户管理的非税收入",
        "财政专户管理资金",
        "财政专户管理的非税收入拨款",
      ],
    },
    { role: "otherSource", breakdown: "bySource", labels: ["其他资金", "其它资金", "其他收入"] },
    {
      role: "basicSpending",
      breakdown: "byNature",
      labels: ["基本支出", "基本支出总额", "基本支出合计", "基本支出小计"],
    },
    {
      role: "projectSpending",
      breakdown: "byNature",
      labels: ["项目支出", "项目支出总额", "项目支出合计", "项目支出小计"],
    },
    unitLine,
    grade,
    totalScore,
  ],
  tables: [funds, goals, indicators],
  derived: evaluationDerived,
};

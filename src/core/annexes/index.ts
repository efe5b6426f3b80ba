import type { AnnexDescription, Labels } from "./annex-description";
import { baseData } from "./base-data";
import { projectEvaluation } from "./project-evaluation";
import { registry } from "./registry";
import { wholeEvaluation } from "./whole-evaluation";

/** Every annex that is known, in the order of their numbers. */
export const annexes: readonly AnnexDescription[] = [registry, baseData, wholeEvaluation, projectEvaluation];

/** Forms that go with the annexes and look like them, but that no rule judges: their budget columns make none an annex. */
export const otherForms: Labels = ["*政府性基金预算*表", "*国有资本经营预算*表", "*社会保险基金*预算*表"];

/** What forms print beside the annexes' own labels, for words that no rule judges. */
export const proseLabels: Labels = [
  ...[
    "评价结论",
    "自评结论",
    "存在问题",
    "存在的问题",
    "改进措施",
    "下一步改进措施",
    "项目基本情况",
    "项目概况",
    "项目实施内容及过程概述",
  ],
  ...[
    "填报日期*",
    "填报时间*",
    "填表日期*",
    "*负责人*",
    "*联系人*",
    "*联系电话*",
    "填报人*",
    "填表人*",
    "审核人*",
    "报表编号*",
  ],
  ...[
    "资金来源",
    "按*性质分",
    "序号",
    "年度主要任务",
    "任务名称",
    "主要内容",
    "职能职责",
    "部门职能",
    "项目类型",
    "项目属性",
    "项目期限",
    "项目类别",
  ],
];

import { projectEvaluationWords } from "./project-evaluation";

/** What the ministry and places call the evaluation of a transfer payment in a region. */
export const transferEvaluationWords = {
  titles: [
    "*转移支付区域*自评*表*",
    "*转移支付*区域绩效*自评*表*",
    "*区域绩效目标自评*表*",
    "*区域绩效自评*表*",
    "*转移支付区域*绩效目标*自评*",
  ],
  fields: {
    project: ["转移支付名称", "转移支付项目名称", ...projectEvaluationWords.fields.project],
    department: ["中央主管部门", "国家主管部门", "主管部门"],
    localDepartment: ["地方主管部门", "省级主管部门", "地方主管部门及代码", "*级主管部门"],
    unit: ["资金使用单位", ...projectEvaluationWords.fields.unit],
  },
  printed: {
    funds: { executionRate: "预算执行率" },
    goals: { planned: "总体目标", achieved: "全年实际完成情况" },
    indicators: { target: "指标值", actual: "全年实际完成值", reason: "未完成原因和改进措施" },
  },
};

/** How the money was handled, criterion by criterion. */
export const managementWords = {
  columns: {
    situation: ["情况说明"],
    problems: ["存在问题和改进措施", "存在问题及改进措施", "存在的问题和改进措施"],
  },
  rows: {
    allocation: ["分配科学性"],
    issue: ["下达及时性"],
    payment: ["拨付合规性"],
    use: ["使用规范性"],
    execution: ["执行准确性"],
    management: ["预算绩效管理情况"],
    responsibility: ["支出责任履行情况"],
  },
};

import type { AnnexKind } from "../../src/core/forms/index";

/** How published evaluation forms are laid out: labels, columns and their order, as data. The sentences are our own. */
type Columns = readonly (readonly [role: string, label: string])[];

export interface FormLayout {
  readonly name: string;
  readonly kind: AnnexKind;
  /** Lines above the form: 附件 number, title, 单位：元. */
  readonly above: readonly string[];
  /** Rows of name labels, each label with its value. */
  readonly names: readonly (readonly (readonly [role: "project" | "department" | "unit" | "total", label: string])[])[];
  readonly funds: { readonly corner: string; readonly columns: Columns; readonly rows: readonly string[] } | null;
  readonly goals: { readonly corner: string; readonly columns: readonly [string, string] } | null;
  readonly indicators: {
    readonly corner: string;
    readonly columns: Columns;
    /** Level-1 headings with their weight (产出指标（50分）), or without. */
    readonly weighted: boolean;
    /** The execution rate is a row of the indicators, with its weight. */
    readonly execution?: boolean;
    /** The heading is repeated, as after a page break, after so many rows. */
    readonly repeatedAfter?: number;
  };
  readonly total: { readonly at: "top" | "bottom"; readonly label: string } | null;
  readonly money: "万元" | "元";
  readonly rates: "fraction" | "text" | "percent";
  /** Lines below the form. */
  readonly below: readonly string[];
  /** Two such forms stand side by side. */
  readonly twice?: boolean;
}

const standardFunds: Columns = [
  ["initialBudget", "年初预算数"],
  ["annualBudget", "全年预算数"],
  ["executed", "全年执行数"],
  ["weight", "分值"],
  ["executionRate", "执行率"],
  ["score", "得分"],
];
const standardIndicators: Columns = [
  ["level1", "一级指标"],
  ["level2", "二级指标"],
  ["name", "三级指标"],
  ["target", "年度指标值"],
  ["actual", "实际完成值"],
  ["weight", "分值"],
  ["score", "得分"],
  ["reason", "偏差原因分析及改进措施"],
];
const naturedIndicators: Columns = [
  ["level1", "一级指标"],
  ["level2", "二级指标"],
  ["name", "三级指标"],
  ["nature", "指标性质"],
  ["target", "指标值"],
  ["unitOfMeasure", "度量单位"],
  ["actual", "完成值"],
  ["weight", "权重"],
  ["score", "得分"],
  ["reason", "未完成原因分析"],
];

const central: FormLayout = {
  name: "central departments",
  kind: "project-evaluation",
  above: ["附件4", "项目支出绩效自评表", "（2023年度）"],
  names: [
    [["project", "项目名称"]],
    [
      ["department", "主管部门"],
      ["unit", "实施单位"],
    ],
  ],
  funds: {
    corner: "项目资金（万元）",
    columns: standardFunds,
    rows: ["年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"],
  },
  goals: { corner: "年度总体目标", columns: ["预期目标", "实际完成情况"] },
  indicators: { corner: "绩效指标", columns: standardIndicators, weighted: false },
  total: { at: "bottom", label: "总分" },
  money: "万元",
  rates: "fraction",
  below: [],
};

/** Columns in another order. */
const inOrder = (columns: Columns, ...roles: string[]): Columns =>
  roles.flatMap((role) => columns.filter(([one]) => one === role));
const relabelled = (columns: Columns, labels: Readonly<Record<string, string>>): Columns =>
  columns.map(([role, label]) => [role, labels[role] ?? label]);
const without = (columns: Columns, ...roles: string[]): Columns => columns.filter(([role]) => !roles.includes(role));

export const layouts: readonly FormLayout[] = [
  central,
  {
    ...central,
    name: "Sichuan",
    above: ["报表编号：510000_0013zp", "部门预算项目支出绩效自评表（2023年度）"],
    names: [
      [["project", "项目名称"]],
      [
        ["department", "主管部门"],
        ["unit", "实施单位 （盖章）"],
      ],
    ],
    goals: { corner: "1.项目年度目标完成情况", columns: ["项目年度目标", "年度目标完成情况"] },
    funds: {
      corner: "预算执行情况（10分）",
      columns: [
        ["label", "年度预算数（万元）"],
        ["initialBudget", "年初预算"],
        ["annualBudget", "调整后预算数"],
        ["executed", "预算执行数"],
        ["executionRate", "预算执行率"],
        ["weight", "权重"],
        ["score", "得分"],
        ["reason", "原因"],
      ],
      rows: ["总额", "其中：财政资金", "财政专户管理资金", "单位资金", "其他资金"],
    },
    indicators: { corner: "绩效指标（90分）", columns: naturedIndicators, weighted: false },
    total: { at: "bottom", label: "合计" },
    rates: "text",
    below: ["评价结论", "存在问题", "改进措施", "项目负责人：", "财务负责人："],
  },
  {
    ...central,
    name: "Anhui",
    above: ["项目支出绩效自评表", "（2023年度）"],
    funds: {
      corner: "项目资金\n（万元）",
      columns: relabelled(standardFunds, {
        annualBudget: "全年预算数（A）",
        executed: "全年执行数（B）",
        executionRate: "执行率（B/A）",
      }),
      rows: ["年度资金总额：", "其中：本年财政拨款", "上年结转资金", "其他资金"],
    },
    goals: { corner: "年度总体目标完成情况", columns: ["预期目标", "实际完成情况"] },
    indicators: { corner: "年度绩效指标完成情况", columns: standardIndicators, weighted: true },
    below: ["注：1.一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分。"],
  },
  {
    ...central,
    name: "Jiangxi",
    above: ["附件2：", "2023年度项目支出绩效自评表", "填报单位：某某中心 单位：万元"],
    names: [
      [["project", "专项名称"]],
      [
        ["department", "主管部门名称"],
        ["unit", "项目实施单位"],
      ],
    ],
    indicators: {
      corner: "绩\n效\n指\n标",
      columns: relabelled(standardIndicators, {
        weight: "标准分值",
        score: "自评得分",
        actual: "全年完成值",
        reason: "未完成原因分析",
      }),
      weighted: true,
    },
    rates: "percent",
  },
  {
    ...central,
    name: "Beijing",
    above: ["项目支出绩效自评表", "（2023年度）"],
    names: [
      [["project", "项目名称"]],
      [
        ["department", "主管部门"],
        ["unit", "实施单位"],
      ],
    ],
    funds: {
      corner: "项目资金（万元）",
      columns: inOrder(standardFunds, "initialBudget", "annualBudget", "executed", "weight", "executionRate", "score"),
      rows: ["年度资金总额", "其中：当年财政拨款", "上年结转资金", "其他资金"],
    },
    indicators: {
      corner: "绩效指标",
      columns: relabelled(standardIndicators, { weight: "分值", reason: "偏差原因分析及改进措施" }),
      weighted: true,
    },
    rates: "text",
  },
  {
    ...central,
    name: "Guangdong",
    above: ["2023年度省级财政资金项目绩效自评表", "金额单位：万元"],
    names: [
      [["project", "资金名称"]],
      [
        ["department", "省级主管部门"],
        ["unit", "资金使用单位"],
      ],
    ],
    funds: {
      corner: "资金情况",
      columns: relabelled(standardFunds, {
        annualBudget: "预算安排数",
        executed: "实际支出数",
        executionRate: "支出执行率",
        score: "自评得分",
      }),
      rows: ["资金总额", "其中：财政拨款", "自有资金", "其他"],
    },
    indicators: {
      corner: "绩效指标",
      columns: relabelled(standardIndicators, {
        target: "预期指标值",
        actual: "实际值",
        score: "自评分数",
        weight: "权重",
      }),
      weighted: false,
    },
    total: { at: "bottom", label: "自评总分" },
  },
  {
    ...central,
    name: "the sources of the integrated budget system",
    above: ["项目支出绩效自评表", "2023年度 单位：元"],
    funds: {
      corner: "项目资金",
      columns: standardFunds,
      rows: ["资金总额", "政府资金", "财政专户管理资金", "单位资金"],
    },
    money: "元",
  },
  {
    ...central,
    name: "execution rate as an indicator",
    above: ["项目绩效自评表（2023年度）"],
    funds: {
      corner: "资金情况（万元）",
      columns: without(standardFunds, "weight", "score"),
      rows: ["合计", "其中：财政拨款", "其他资金"],
    },
    indicators: { corner: "绩效指标", columns: standardIndicators, weighted: false, execution: true },
    total: { at: "bottom", label: "合计" },
  },
  {
    ...central,
    name: "total above the indicators",
    above: ["项目支出绩效自评表", "2023年度"],
    total: { at: "top", label: "合计" },
  },
  {
    ...central,
    name: "no total",
    above: ["2023年项目支出绩效自评表"],
    total: null,
  },
  {
    ...central,
    name: "total beside the name",
    above: ["2023年度项目自评表"],
    names: [
      [
        ["project", "项目名称"],
        ["total", "自评总分"],
      ],
      [
        ["department", "主管单位"],
        ["unit", "项目单位"],
      ],
    ],
    total: null,
  },
  {
    ...central,
    name: "columns in another order",
    above: ["项目支出绩效自评表", "2023年度"],
    funds: {
      corner: "项目资金（万元）",
      columns: inOrder(standardFunds, "annualBudget", "initialBudget", "executed", "executionRate", "weight", "score"),
      rows: ["年度资金总额", "当年财政拨款", "上年结转"],
    },
    indicators: {
      corner: "绩效指标",
      columns: inOrder(standardIndicators, "level1", "level2", "name", "weight", "target", "actual", "reason", "score"),
      weighted: true,
    },
  },
  {
    ...central,
    name: "title missing",
    above: [],
    rates: "text",
  },
  {
    ...central,
    name: "split by a page break",
    above: ["项目支出绩效自评表", "（2023年度）"],
    indicators: { corner: "绩效指标", columns: standardIndicators, weighted: true, repeatedAfter: 4 },
  },
  {
    ...central,
    name: "two side by side",
    above: ["项目支出绩效自评表", "（2023年度）"],
    twice: true,
  },
  {
    ...central,
    name: "nature, value and unit apart, in 元",
    above: ["项目支出绩效自评表", "年度：2023年 单位：元"],
    funds: {
      corner: "预算执行情况",
      columns: relabelled(standardFunds, { annualBudget: "预算数", executed: "执行数" }),
      rows: ["总计", "其中：财政资金", "其他资金"],
    },
    indicators: {
      corner: "指标",
      columns: relabelled(naturedIndicators, {
        nature: "指标方向",
        unitOfMeasure: "计量单位",
        actual: "实际完成值",
        weight: "分值",
      }),
      weighted: false,
    },
    money: "元",
    rates: "percent",
  },
  {
    ...central,
    name: "transfer payments",
    above: ["附表1-1", "2023年度转移支付项目绩效自评表"],
    names: [
      [["project", "转移支付名称"]],
      [
        ["department", "中央主管部门"],
        ["unit", "预算单位"],
      ],
    ],
    funds: {
      corner: "资金投入情况（万元）",
      columns: relabelled(without(standardFunds, "weight", "score", "initialBudget"), {
        annualBudget: "全年预算数（A）",
        executed: "全年执行数（B）",
        executionRate: "预算执行率（B/A×100%）",
      }),
      rows: ["年度资金总额", "其中：财政拨款", "其他资金"],
    },
    indicators: {
      corner: "绩效指标",
      columns: relabelled(without(standardIndicators, "weight", "score"), {
        target: "指标值",
        actual: "全年实际完成值",
        reason: "未完成原因和改进措施",
      }),
      weighted: false,
    },
    total: null,
  },
  {
    ...central,
    name: "whole unit, central",
    kind: "whole-evaluation",
    above: ["附件3", "2023年度部门整体支出绩效自评表"],
    names: [[["unit", "预算单位名称"]]],
    funds: {
      corner: "年度预算申请（万元）",
      columns: standardFunds,
      rows: ["年度资金总额"],
    },
    indicators: { corner: "绩效指标", columns: standardIndicators, weighted: true },
  },
  {
    ...central,
    name: "whole unit, Guizhou",
    kind: "whole-evaluation",
    above: ["部门整体支出绩效自评表", "（2023年度）"],
    names: [[["unit", "部门（单位）名称"]]],
    funds: {
      corner: "部门（单位）总体资金（万元）",
      columns: [
        ["label", "资 金 来 源"],
        ["initialBudget", "年初预算数（A）"],
        ["executed", "全年执行数（B）"],
        ["weight", "分值（10分）"],
        ["score", "得分"],
        ["other", "得分计算方法"],
      ],
      rows: ["年度资金总额："],
    },
    goals: { corner: "年度总体目标", columns: ["年初设定目标", "年度总体目标完成情况"] },
    indicators: {
      corner: "绩效指标",
      columns: relabelled(standardIndicators, {
        target: "年度指标值（A）",
        actual: "全年实际值（B）",
        reason: "未完成原因分析",
      }),
      weighted: false,
    },
    total: { at: "bottom", label: "总分" },
  },
  {
    ...central,
    name: "whole unit, no funds",
    kind: "whole-evaluation",
    above: ["2023年度部门（单位）整体绩效自评表"],
    names: [[["unit", "单位名称"]]],
    funds: null,
    indicators: {
      corner: "年度绩效指标",
      columns: relabelled(naturedIndicators, { target: "目标值", weight: "指标分值", score: "评价得分" }),
      weighted: false,
      execution: true,
    },
    total: { at: "bottom", label: "总得分" },
  },
  {
    ...central,
    name: "headings of 90 and 10",
    above: ["部门预算项目绩效自评表", "2023年"],
    funds: {
      corner: "预算执行（10分）",
      columns: relabelled(standardFunds, { annualBudget: "调整后预算数", executed: "实际支出" }),
      rows: ["总额", "财政拨款", "财政专户资金", "自有资金", "其他资金"],
    },
    indicators: {
      corner: "绩效指标（90分）",
      columns: relabelled(naturedIndicators, { nature: "指标性质", target: "年度指标值" }),
      weighted: true,
    },
    rates: "percent",
  },
];

/**
 * Consistent forms in layouts of our own. What a form says stands once for each annex; a layout is its columns with their
 * headings and order, its totals and its wording.
 */
import type { Grid } from "../../../src/core/grid/grid";
import { sheetOf } from "../reading/sheet-of";

/** What stands in a row, by its column. */
type Row = Readonly<Record<string, string>>;

/** "level1 一级指标, weight 分值": the columns of a block from left to right. */
type Columns = string;

interface Layout {
  /** The lines above the first block. */
  readonly above: readonly string[];
  readonly blocks: readonly Block[];
  readonly below?: readonly string[];
  /** What is said of it short of an error, each with why a reviewer would say it. */
  readonly defended?: Readonly<Record<string, string>>;
}

interface Block {
  /** What stands left of the block, in a column of its own. */
  readonly corner?: string;
  readonly columns: Columns;
  readonly rows: readonly Row[];
  /** A second row of headings below the first. */
  readonly below?: Columns;
}

const funds: readonly Row[] = [
  { name: "资金总额", initial: "240", annual: "250", executed: "245", rate: "98%", weight: "10", score: "9.8" },
  { name: "其中：财政拨款", initial: "200", annual: "210", executed: "206", rate: "98.1%" },
  { name: "其他资金", initial: "40", annual: "40", executed: "39", rate: "97.5%" },
];

const goals: readonly Row[] = [
  { planned: "组织培训20场，修缮房屋500平方米。", achieved: "组织培训21场，修缮房屋510平方米，群众反映良好。" },
];

const indicators: readonly Row[] = [
  ["产出指标", "数量指标", "组织培训场次", "≥20场", "21场", "15"],
  ["产出指标", "数量指标", "修缮房屋面积", "≥500平方米", "510平方米", "10"],
  ["产出指标", "质量指标", "验收合格率", "≥95%", "96%", "10"],
  ["产出指标", "时效指标", "平均办理时间", "≤10天", "8天", "10"],
  ["产出指标", "成本指标", "每场培训费用", "≤5000元", "4900元", "5"],
  ["效益指标", "社会效益指标", "政策知晓率", "≥70%", "75%", "15"],
  ["效益指标", "可持续影响指标", "设备使用年限", "≥5年", "5年", "15"],
  ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "92%", "10"],
].map(([level1 = "", level2 = "", name = "", target = "", actual = "", weight = ""]) => {
  const [, nature = "", number = "", unit = ""] = /^(.)(\d+)(.*)$/.exec(target) ?? [];
  const bare = actual.replace(unit, "");
  return { level1, level2, name, target, nature, number, unit, actual, bare, weight, score: weight };
});

/** The execution rate as one of the indicators. */
const execution: Row = {
  ...{ level1: "预算执行", level2: "预算执行", name: "预算执行率", target: "100%", actual: "98%" },
  ...{ weight: "10", score: "9.8", reason: "尾款按合同次年支付，将加快验收" },
};

const total = (label: string): Row => ({ level1: label, weight: "100", score: "99.8" });

/** 小计 behind the indicators of each heading. */
const summedUp = (label: string): Row[] =>
  ["产出指标", "效益指标", "满意度指标"].flatMap((heading) => {
    const own = indicators.filter(({ level1 }) => level1 === heading);
    const points = String(own.reduce((sum, { weight }) => sum + Number(weight), 0));
    return [...own, { level2: label, weight: points, score: points }];
  });

/** 产出指标（50分） */
const headed = indicators.map((row) => ({
  ...row,
  level1: `${row.level1 ?? ""}（${{ 产出指标: "50", 效益指标: "30" }[row.level1 ?? ""] ?? "10"}分）`,
}));

const staff: readonly Row[] = [{ approved: "30", onPost: "28", control: "93.33%" }];

const spending: readonly Row[] = [
  ["三公经费", "12", "11", "9"],
  ["1、公务用车购置和维护经费", "8", "7", "6"],
  ["其中：公车购置", "0", "0", "0"],
  ["公车运行维护", "8", "7", "6"],
  ["2、出国经费", "0", "0", "0"],
  ["3、公务接待", "4", "4", "3"],
  ["项目支出", "180", "200", "195"],
  ["1、业务工作经费", "100", "120", "118"],
  ["2、运行维护经费", "80", "80", "77"],
  ["公用经费", "60", "62", "58"],
  ["其中：办公经费", "30", "31", "30"],
  ["水费、电费、差旅费", "20", "21", "20"],
  ["会议费、培训费", "10", "10", "8"],
  ["政府采购金额", "40", "45", "44"],
].map(([name = "", last = "", budget = "", final = ""]) => ({ name, last, budget, final }));

const inYuan = spending.map((row) => ({
  ...row,
  ...Object.fromEntries(["last", "budget", "final"].map((year) => [year, String(Number(row[year]) * 10000)])),
}));

const buildings: readonly Row[] = [
  { approved: "500", actual: "480", scale: "96%", planned: "90", spent: "88.2", investment: "98%" },
];

const registry: readonly Row[] = [
  ["1", "农机购置补贴", "农业农村局", "300"],
  ["2", "高标准农田建设", "农业农村局", "1200"],
  ["3", "水库维护", "水利局", "150"],
].map(([serial = "", fund = "", unit = "", amount = ""]) => ({ serial, fund, unit, amount }));

const levels = "level1 一级指标, level2 二级指标, name 三级指标";

export const consistentLayouts: Readonly<Record<string, Layout>> = {
  "a project: score before weight, reasons in front": {
    above: ["附件4", "2023年度项目支出绩效自评表", "项目名称|便民服务|||主管部门|某某局", "实施单位|某某中心"],
    blocks: [
      {
        columns:
          "name 项目资金（万元）, initial 年初预算数, annual 全年预算数, executed 全年执行数, rate 执行率, score 得分, weight 分值",
        rows: funds,
      },
      { corner: "年度总体目标", columns: "planned 预期目标, achieved 实际完成情况", rows: goals },
      {
        columns: `${levels}, reason 偏差原因分析及改进措施, target 年度指标值, actual 实际完成值, score 自评得分, weight 分值`,
        rows: [...indicators, total("总分")],
      },
    ],
  },
  "a project: each heading beside every row and summed up": {
    above: ["项目支出绩效自评表", "（2023年度）", "项目名称|便民服务", "主管部门||实施单位|某某中心"],
    blocks: [
      {
        corner: "资金情况（万元）",
        columns: "name , annual 全年预算数（A）, executed 全年执行数（B）, rate 执行率（B/A）, weight 分值, score 得分",
        rows: funds,
      },
      {
        columns: `${levels}, weight 权重, target 指标值, actual 完成值, score 得分`,
        rows: [...summedUp("小计"), total("合计")],
      },
    ],
    defended: { "warning B4 missing-text": "主管部门 is printed and blank" },
  },
  "a project: sign, number and unit apart, the execution rate an indicator": {
    above: ["2023年项目绩效自评表", "金额单位：万元", "专项名称|便民服务|项目实施单位|某某中心|主管单位|某某局"],
    blocks: [
      {
        columns: "name 资金来源, initial 年初预算数, annual 调整后预算数, executed 预算执行数, rate 预算执行率",
        rows: funds,
      },
      {
        columns: `${levels}, nature 指标性质, number 指标值, unit 度量单位, bare 实际完成值, weight 分值, score 得分, reason 未完成原因分析`,
        rows: [...indicators, { ...execution, number: "100", unit: "%", bare: "98%" }, total("总计")],
      },
    ],
  },
  "a project: points in the headings, no column of weights": {
    above: [
      "项目支出绩效自评表（2023年度）",
      "项目名称|便民服务|||自评总分|99.8",
      "预算部门|某某局|||项目单位|某某中心",
    ],
    blocks: [
      {
        corner: "预算执行（10分）",
        columns: "name , annual 预算数（万元）, executed 执行数（万元）, rate 执行率, score 得分",
        rows: funds,
      },
      { columns: `${levels}, target 目标值, actual 实际值, score 自评分, reason 偏差说明`, rows: headed },
    ],
  },
  "a whole unit: two rows of headings": {
    above: ["附件3", "某某局2023年度部门整体支出绩效自评表", "单位名称|某某局"],
    blocks: [
      {
        columns:
          "name 年度预算（万元）, initial 年初预算, annual 全年预算, executed 全年执行, weight 分值, rate 执行率, score 得分",
        rows: funds,
      },
      { corner: "总体目标", columns: "planned 年初设定目标, achieved 全年完成情况", rows: goals },
      {
        columns:
          "level1 一级指标, level2 二级指标, name 三级指标, target 指标值, actual , weight 自评情况, score , reason 偏差原因",
        below: "level1 , level2 , name , target 年度目标值, actual 实际完成值, weight 分值, score 得分, reason ",
        rows: [...indicators, total("总分")],
      },
    ],
  },
  "a whole unit: no funds, the total on top, a grade below": {
    above: ["2023年度预算单位整体绩效自评表", "填报单位：某某局"],
    blocks: [
      {
        columns: `weight 分值, ${levels}, target 年度指标值, actual 全年完成值, score 得分, reason 原因分析`,
        rows: [{ name: "总分", weight: "100", score: "99.8" }, execution, ...indicators],
      },
    ],
    below: ["自评等级：优", "填报人：张三||联系电话：||填报日期：2024年3月1日"],
    defended: { "info C15 signature-incomplete": "name and date are there, the telephone is not" },
  },
  "base data: this year's columns first, in 元": {
    above: ["附件2", "部门整体支出绩效评价基础数据表（2023年度）", "填报单位：某某局||单位：元"],
    blocks: [
      { columns: "name 财政供养人员情况, approved 编制数, onPost 2023年实际在职人数, control 控制率", rows: staff },
      { columns: "name 经费控制情况, final 2023年决算数, budget 2023年预算数, last 2022年决算数", rows: inYuan },
    ],
    below: ["厉行节约保障措施|公务接待一律先报批，办公用品集中采购。"],
  },
  "base data: buildings above the spending": {
    above: ["预算单位整体支出绩效评价基础数据表", "2023年度", "单位名称|某某局"],
    blocks: [
      { columns: "name 人员情况（人）, approved 编制人数, onPost 在职人数, control 控制率", rows: staff },
      {
        corner: "楼堂馆所控制情况（2023年完工项目）",
        columns:
          "approved 批复规模(㎡), actual 实际规模(㎡), scale 规模控制率, planned 预算投资(万元), spent 实际投资(万元), investment 投资概算控制率",
        rows: buildings,
      },
      {
        columns: "name 经费控制情况（万元）, last 2022年决算数, budget 2023年预算数, final 2023年决算数",
        rows: spending,
      },
    ],
    below: ["厉行节约措施|公务接待一律先报批，办公用品集中采购。"],
  },
  "a registry: the unit first, amounts with their sum": {
    above: ["附件1", "某县2023年度专项资金绩效自评清单"],
    blocks: [
      {
        columns: "serial 序号, unit 责任单位, fund 专项资金名称, amount 资金规模（万元）, remark 备注",
        rows: [...registry, { serial: "合计", amount: "1650" }],
      },
    ],
  },
  "a registry: the serial number last": {
    above: ["2023年度纳入绩效自评的专项资金清单"],
    blocks: [{ columns: "fund 区级专项资金名称, unit 单位名称, remark 备注, serial 序号", rows: registry }],
  },
};

/** The form as a sheet. */
export function laidOut({ above, blocks, below = [] }: Layout): Grid {
  return sheetOf([...above, ...blocks.flatMap(linesOf), ...below].join("\n"));
}

function linesOf({ corner, columns, below, rows }: Block): string[] {
  const parted = columns.split(", ").map((column) => column.split(" "));
  const said = rows.map((row) => parted.map(([role = ""]) => row[role] ?? ""));
  const headings = [columns, ...(below ? [below] : [])].map((line) =>
    line.split(", ").map((one) => one.split(" ")[1] ?? ""),
  );
  return [...headings, ...said].map((cells, at) =>
    [...(corner === undefined ? [] : [at === 0 ? corner : ""]), ...cells].join("|"),
  );
}

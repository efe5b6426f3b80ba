import type { AnnexDescription, DerivedCell } from "./annex-description";
import { unitLine } from "./evaluation-tables";

const years = ["lastYear", "budget", "finalAccounts"];

function sumInEveryYear(
  row: string,
  expression: string,
  how: Pick<DerivedCell, "optional" | "partial"> = {},
): DerivedCell[] {
  return years.map((column) => ({ table: "spending", row, column, expression, shown: "amount", ...how }));
}

/** 附件2 基础数据表: staff, spending against last year and budget, buildings. */
export const baseData: AnnexDescription = {
  kind: "base-data",
  titles: ["*基础数据表*", "*基础信息表*", "*基本数据表*", "*基础数据情况表*", "*基本信息表*", "*基础数据*表"],
  fields: [
    {
      role: "unit",
      labels: [
        "预算单位名称",
        "预算单位",
        "单位名称",
        "部门名称",
        "预算部门名称",
        "部门单位名称",
        "填报单位",
        "填报单位名称",
      ],
    },
    unitLine,
    { role: "savingMeasures", labels: ["厉行节约保障措施", "厉行节约措施", "*厉行节约*措施*", "节约保障措施"] },
  ],
  tables: [
    {
      id: "staff",
      evidence: 2,
      columns: [
        {
          role: "approvedPosts",
          labels: ["编制数", "编制人数", "核定编制数", "编制", "核定编制", "人员编制", "人员编制数", "编制总数"],
        },
        {
          role: "onPost",
          labels: [
            "实际在职人数",
            "在职人数",
            "年末在职人数",
            "实有人数",
            "年末实有人数",
            "实际在职人员",
            "在职人员",
            "实有在职人数",
            "实际人数",
            "*在职人数",
          ],
        },
        { role: "controlRate", labels: ["控制率", "人员控制率", "在职人员控制率", "编制控制率", "人员编制控制率"] },
      ],
    },
    {
      id: "spending",
      evidence: 2,
      columns: [
        {
          role: "lastYear",
          labels: [
            "上年决算数",
            "决算数",
            "上年度决算数",
            "上年决算",
            "上年实际数",
            "上年实际支出数",
            "上年度实际支出数",
            "上年支出数",
            "上年执行数",
            "上年度执行数",
            "上年数",
            "上年度",
            "实际支出数",
          ],
        },
        {
          role: "budget",
          labels: [
            "预算数",
            "年初预算数",
            "本年预算数",
            "当年预算数",
            "年度预算数",
            "本年度预算数",
            "本年预算",
            "当年预算",
          ],
        },
        {
          role: "finalAccounts",
          labels: [
            "决算数",
            "本年决算数",
            "当年决算数",
            "本年度决算数",
            "年度决算数",
            "实际支出数",
            "本年实际数",
            "本年度实际数",
            "本年实际支出数",
            "本年度实际支出数",
            "本年支出数",
            "本年执行数",
            "当年实际支出数",
            "全年实际支出数",
            "本年决算",
          ],
        },
      ],
      rows: [
        {
          key: "threePublic",
          labels: [
            "三公经费",
            "三公经费支出",
            "三公经费合计",
            "三公经费小计",
            "三公经费支出合计",
            "三公经费支出小计",
            "三公经费总额",
            "三公经费支出总额",
            "三公经费总计",
          ],
        },
        {
          key: "vehicles",
          partOf: "threePublic",
          labels: [
            "公务用车购置和维护经费",
            "公务用车购置及运行维护费",
            "公务用车购置和运行维护费",
            "公务用车购置及运行费",
            "公务用车购置和维护费",
            "公务用车经费",
            "公务用车*费",
          ],
        },
        {
          key: "vehiclePurchase",
          partOf: "vehicles",
          labels: ["公车购置", "公务用车购置", "公务用车购置费", "公车购置费"],
        },
        {
          key: "vehicleRunning",
          partOf: "vehicles",
          labels: ["公车运行维护", "公务用车运行维护", "公务用车运行维护费", "公车运行维护费", "公务用车运行费"],
        },
        {
          key: "abroad",
          partOf: "threePublic",
          labels: [
            "出国经费",
            "因公出国境费",
            "因公出国费",
            "因公出国境经费",
            "因公出国经费",
            "出国境经费",
            "因公出国*",
          ],
        },
        {
          key: "reception",
          partOf: "threePublic",
          labels: [
            "公务接待",
            "公务接待费",
            "公务接待经费",
            "公务接待费用",
            "接待费",
            "公务接待支出",
            "国内公务接待费",
          ],
        },
        {
          key: "projects",
          labels: [
            "项目支出",
            "项目支出合计",
            "项目经费",
            "项目支出小计",
            "项目支出总额",
            "项目经费合计",
            "项目支出情况",
          ],
        },
        {
          key: "operations",
          partOf: "projects",
          open: true,
          labels: ["业务工作经费", "业务工作专项", "业务工作经费专项", "业务经费"],
        },
        {
          key: "maintenance",
          partOf: "projects",
          open: true,
          labels: ["运行维护经费", "运行维护专项", "运行维护经费专项", "运转维护经费"],
        },
        {
          key: "specialFunds",
          partOf: "projects",
          open: true,
          labels: [
            "区级专项资金",
            "县级专项资金",
            "市级专项资金",
            "省级专项资金",
            "专项资金",
            "本级专项资金",
            "市县级专项资金",
            "*级专项资金",
            "其他事业发展类资金",
          ],
        },
        {
          key: "transfers",
          partOf: "projects",
          open: true,
          labels: ["上级转移支付", "上级转移支付资金", "上级专项资金", "*转移支付*"],
        },
        {
          key: "operatingExpenses",
          labels: [
            "公用经费",
            "公用经费支出",
            "公用支出",
            "公用经费合计",
            "日常公用经费",
            "公用经费支出合计",
            "日常公用支出",
          ],
        },
        { key: "office", partOf: "operatingExpenses", labels: ["办公经费", "办公费", "办公费用"] },
        {
          key: "utilities",
          partOf: "operatingExpenses",
          labels: [
            "水费、电费、差旅费",
            "水电费、差旅费",
            "水费电费差旅费",
            "水电差旅费",
            "水电费和差旅费",
            "水费、电费和差旅费",
          ],
        },
        {
          key: "meetings",
          partOf: "operatingExpenses",
          labels: ["会议费、培训费", "会议费和培训费", "会议培训费", "会议费及培训费", "会议费与培训费"],
        },
        {
          key: "procurement",
          labels: [
            "政府采购金额",
            "政府采购",
            "政府采购支出",
            "政府采购额",
            "政府采购总额",
            "政府采购支出总额",
            "政府采购情况",
          ],
        },
        {
          key: "basicAdjustment",
          labels: [
            "部门基本支出预算调整",
            "部门整体支出预算调整",
            "基本支出预算调整",
            "整体支出预算调整",
            "*支出预算调整",
          ],
        },
      ],
    },
    {
      id: "buildings",
      evidence: 4,
      columns: [
        { role: "approvedArea", labels: ["批复规模", "批复面积", "批准规模", "批复建设规模", "计划规模", "批准面积"] },
        { role: "actualArea", labels: ["实际规模", "实际面积", "实际建设规模", "完成规模", "实际建设面积"] },
        { role: "scaleControl", labels: ["规模控制率", "建设规模控制率", "面积控制率"] },
        {
          role: "plannedInvestment",
          labels: ["预算投资", "概算投资", "计划投资", "批复投资", "投资概算", "批准投资", "概算数"],
        },
        { role: "actualInvestment", labels: ["实际投资", "实际完成投资", "决算投资", "完成投资", "实际投资额"] },
        { role: "investmentControl", labels: ["投资概算控制率", "投资控制率", "概算控制率"] },
      ],
    },
  ],
  derived: [
    { table: "staff", column: "controlRate", expression: "onPost / approvedPosts", shown: "percent" },
    ...sumInEveryYear("vehicles", "vehiclePurchase + vehicleRunning"),
    ...sumInEveryYear("threePublic", "vehicles + abroad + reception"),
    ...["operations", "maintenance", "specialFunds", "transfers"].flatMap((row) =>
      sumInEveryYear(row, "sum(parts)", { optional: true }),
    ),
    ...sumInEveryYear("projects", "sum(parts)"),
    ...sumInEveryYear("operatingExpenses", "sum(parts)", { optional: true, partial: true }),
    { table: "buildings", column: "scaleControl", expression: "actualArea / approvedArea", shown: "percent" },
    {
      table: "buildings",
      column: "investmentControl",
      expression: "actualInvestment / plannedInvestment",
      shown: "percent",
    },
  ],
};

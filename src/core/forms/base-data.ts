import { defineForm, defineTable, type DerivedIn } from "./define-form";
import { evaluationFields } from "./evaluation-fields";
import { baseDataWords } from "./words/base-data";
import { buildingsWords } from "./words/buildings";
import { evaluationFieldsWords } from "./words/evaluation-fields";
import { spendingWords } from "./words/spending";
import { staffWords } from "./words/staff";

const staff = defineTable(
  {
    id: "staff",
    evidence: 2,
    columns: { approvedPosts: "count", onPost: "count", controlRate: "rate" },
  },
  staffWords,
);

const spending = defineTable(
  {
    id: "spending",
    evidence: 2,
    grows: "open-rows",
    columns: { lastYear: "amount", budget: "amount", finalAccounts: "amount" },
    rows: {
      threePublic: {},
      vehicles: { partOf: "threePublic" },
      vehiclePurchase: { partOf: "vehicles" },
      vehicleRunning: { partOf: "vehicles" },
      abroad: { partOf: "threePublic" },
      reception: { partOf: "threePublic" },
      projects: {},
      operations: { partOf: "projects", open: true },
      maintenance: { partOf: "projects", open: true },
      specialFunds: { partOf: "projects", open: true },
      transfers: { partOf: "projects", open: true },
      operatingExpenses: {},
      office: { partOf: "operatingExpenses" },
      utilities: { partOf: "operatingExpenses" },
      meetings: { partOf: "operatingExpenses" },
      procurement: {},
      basicAdjustment: { occasional: true },
    },
  },
  spendingWords,
);

const buildings = defineTable(
  {
    id: "buildings",
    evidence: 4,
    columns: {
      approvedArea: "area",
      actualArea: "area",
      scaleControl: "rate",
      plannedInvestment: "amount",
      actualInvestment: "amount",
      investmentControl: "rate",
    },
    occasional: true,
  },
  buildingsWords,
);

type InSpending = DerivedIn<typeof spending>;

function sumInEveryYear(
  row: NonNullable<InSpending["row"]>,
  expression: string,
  how: Pick<InSpending, "optional" | "partial"> = {},
): InSpending[] {
  const years = ["lastYear", "budget", "finalAccounts"] as const;
  return years.map((column) => ({ table: "spending", row, column, expression, shown: "amount", ...how }));
}

const { unitLine } = evaluationFields;

/** 附件2 基础数据表: staff, spending against last year and budget, buildings. */
export const baseData = defineForm(
  {
    kind: "base-data",
    families: ["base-data"],
    fields: { unit: { holds: "name" }, unitLine, savingMeasures: { holds: "prose", answer: "always" } },
    tables: [staff, spending, buildings],
    derived: [
      { table: "staff", column: "controlRate", expression: "onPost / approvedPosts", shown: "percent" },
      ...sumInEveryYear("vehicles", "vehiclePurchase + vehicleRunning"),
      ...sumInEveryYear("threePublic", "vehicles + abroad + reception"),
      ...(["operations", "maintenance", "specialFunds", "transfers"] as const).flatMap((row) =>
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
    printed: {
      sheet: "附件2",
      title: "预算单位整体支出绩效评价基础数据表",
      widths: [184, 56, 56, 56, 62, 62, 62],
      repeats: "spending",
      parts: [
        {
          height: 24,
          cells: [
            { at: "A", label: "unit" },
            { at: "B:G", ask: "unit" },
          ],
        },
        {
          block: { at: "A", text: "财政供养人员情况（人）" },
          of: [
            {
              table: "staff",
              heading: { height: 21 },
              columns: [
                { role: "approvedPosts", at: "B:C" },
                { role: "onPost", at: "D:E", before: "{年}" },
                { role: "controlRate", at: "F:G" },
              ],
              rowHeight: 21,
            },
          ],
        },
        {
          table: "spending",
          heading: { height: 24, cells: [{ at: "A", text: "经费控制情况（万元）", look: "heading" }] },
          columns: [
            { role: "lastYear", at: "B:C", before: "{上年}" },
            { role: "budget", at: "D:E", before: "{本年}" },
            { role: "finalAccounts", at: "F:G", before: "{本年}" },
          ],
          labels: "A",
          rowHeight: 19,
          rows: [
            { row: "threePublic" },
            { row: "vehicles", before: "1、" },
            { row: "vehiclePurchase", before: "其中：" },
            { row: "vehicleRunning", before: "      " },
            { row: "abroad", before: "2、" },
            { row: "reception", before: "3、" },
            { row: "projects", after: "：" },
            { row: "operations", before: "1、" },
            { row: "maintenance", before: "2、" },
            { row: "specialFunds", before: "3、", after: "（一个专项一行）", own: "projects" },
            { row: "transfers", before: "4、", after: "（一个专项一行）", own: "blank" },
            { row: "operatingExpenses" },
            { row: "office", before: "其中：" },
            { row: "utilities", before: "      " },
            { row: "meetings", before: "      " },
            { row: "procurement" },
            { row: "basicAdjustment" },
          ],
        },
        {
          block: { at: "A", text: "楼堂馆所控制情况（{本年}完工项目）", lines: [8] },
          of: [
            {
              table: "buildings",
              heading: { height: 32 },
              columns: [
                { role: "approvedArea", at: "B", measured: true },
                { role: "actualArea", at: "C", measured: true },
                { role: "scaleControl", at: "D", lines: [2] },
                { role: "plannedInvestment", at: "E", measured: true },
                { role: "actualInvestment", at: "F", measured: true },
                { role: "investmentControl", at: "G", lines: [4] },
              ],
              rowHeight: 22,
            },
          ],
        },
        {
          height: 60,
          cells: [
            { at: "A", label: "savingMeasures" },
            { at: "B:G", ask: "savingMeasures" },
          ],
        },
        {
          height: 30,
          cells: [
            {
              at: "A:G",
              look: "remark",
              text: "说明：“项目支出”需要填报基本支出以外的所有项目支出情况，“公用经费”填报基本支出中的一般商品和服务支出。",
            },
          ],
        },
      ],
    },
  },
  { titles: baseDataWords.titles, fields: { ...baseDataWords.fields, unitLine: evaluationFieldsWords.unitLine } },
);

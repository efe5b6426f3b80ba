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
    columns: ["approvedPosts", "onPost", "controlRate"],
    answers: ["approvedPosts", "onPost"],
  },
  staffWords,
);

const spending = defineTable(
  {
    id: "spending",
    evidence: 2,
    columns: ["lastYear", "budget", "finalAccounts"],
    answers: ["lastYear", "budget", "finalAccounts"],
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
    columns: [
      "approvedArea",
      "actualArea",
      "scaleControl",
      "plannedInvestment",
      "actualInvestment",
      "investmentControl",
    ],
    answers: ["approvedArea", "actualArea", "plannedInvestment", "actualInvestment"],
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
    fields: { unit: {}, unitLine, savingMeasures: { answer: "always" } },
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
  },
  { titles: baseDataWords.titles, fields: { ...baseDataWords.fields, unitLine: evaluationFieldsWords.unitLine } },
);

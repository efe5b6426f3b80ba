import { Big } from "../values/big";
import type { RoleOf, TableId } from "../forms/index";
import { rowOf } from "../judging/amounts";
import { numberIn, roundingOf } from "../judging/derived-cells";
import type { Annex, AnnexRow, Field } from "../reading/annex";
import { indicatorsOf } from "../reading/indicators-of";
import { labelKey } from "../reading/label";
import { isProjectRow } from "../reading/projects";
import { rememberedBy } from "../values/remembered-by";
import type { Measure } from "./claims";

/** A number of an annex that a report may repeat: what it is called there and what it measures. */
export interface AnnexFigure {
  readonly field: Field;
  /** What a report may call it, as `namesIn` gives names. */
  readonly names: readonly string[];
  readonly measure: Measure;
  readonly isLastYear: boolean;
  /** In the base of its unit: money in 元. */
  readonly amount: Big;
  /** What it may be off by rounding. */
  readonly off: Big;
  /** 元 for money; 人, %, 分 … for others. */
  readonly base: string;
  /** The project whose form it stands in; null in the forms of the whole unit. */
  readonly project: string | null;
}

/** The numbers of an annex that a report may repeat. */
export const figuresOf = rememberedBy((annex: Annex): readonly AnnexFigure[] => [
  ...staffFigures(annex),
  ...spendingFigures(annex),
  ...fundFigures(annex),
  ...breakdownFigures(annex),
  ...indicatorFigures(annex),
  ...scoreFigures(annex),
]);

type Traits = Pick<AnnexFigure, "names" | "measure" | "base"> & Partial<Pick<AnnexFigure, "isLastYear" | "project">>;

/** A cell as a figure, nothing where it holds no exact number; `scale` is what one of its bare numbers counts. */
function figure(field: Field | undefined, table: Annex["tables"][TableId], traits: Traits): AnnexFigure[] {
  if (field?.value.kind !== "quantity" || field.value.approximate || field.value.comparator !== null) return [];
  const money = traits.base === "元" ? table?.money : undefined;
  const { number } = numberIn(field, money);
  if (number === null || number === "unreadable") return [];
  const scale = money?.scale ?? new Big(traits.base === "%" ? 100 : 1);
  const off = roundingOf(field, money).times(scale);
  return [{ isLastYear: false, project: null, ...traits, field, amount: number.times(scale), off }];
}

const posts = ["人员编制", "编制", "编制人数", "编制数", "人员编制数", "核定编制", "编制总数"];
const staff = ["在职人员", "在职人数", "在职职工", "在职", "实有人数", "实有人员", "实际在职人数", "实际在职人员"];

function staffFigures({ tables: { staff: table } }: Annex): AnnexFigure[] {
  const [row] = table?.rows ?? [];
  if (!row || table?.rows.length !== 1) return [];
  return [
    ...figure(row.cells.approvedPosts, table, { names: posts, measure: "target", base: "人" }),
    ...figure(row.cells.onPost, table, { names: staff, measure: "actual", base: "人" }),
  ];
}

function spendingFigures({ description, tables: { spending } }: Annex): AnnexFigure[] {
  const described = description.tables.find(({ id }) => id === "spending")?.rows ?? [];
  return (spending?.rows ?? []).flatMap((row) => {
    const labels = described.find(({ key }) => key === row.key)?.labels ?? [];
    const own = row.label ? [labelKey(row.label.text)] : [];
    const names = [...new Set([...own, ...labels.filter((label) => !label.includes("*")).map(labelKey)])];
    const project = isProjectRow(row) ? (own[0] ?? null) : null;
    const of = (field: Field | undefined, measure: Measure, isLastYear = false) =>
      figure(field, spending, {
        names: names.filter((name) => name.length > 1),
        measure,
        base: "元",
        isLastYear,
        project,
      });
    return [
      ...of(row.cells.budget, "budget"),
      ...of(row.cells.finalAccounts, "executed"),
      ...of(row.cells.lastYear, "executed", true),
    ];
  });
}

const wholeNames = ["年度资金总额", "资金总额", "整体支出", "部门整体支出", "单位整体支出", "总支出", "年度总支出"];

function fundFigures(annex: Annex): AnnexFigure[] {
  const project = projectOf(annex);
  const names = project === null ? wholeNames : [project];
  const { initialBudget, annualBudget, executed } = rowOf(annex, "funds", "total")?.cells ?? {};
  const of = (field: Field | undefined, measure: Measure) =>
    figure(field, annex.tables.funds, { names, measure, base: "元", project });
  return [...of(initialBudget, "initialBudget"), ...of(annualBudget, "annualBudget"), ...of(executed, "executed")];
}

/** The project that an annex is about, as a report may write it. */
export function projectOf({ description, fields }: Annex): string | null {
  const name = description.families.includes("project") ? labelKey(fields.project?.text ?? "") : "";
  return name === "" ? null : name;
}

function breakdownFigures({ fields, tables: { funds } }: Annex): AnnexFigure[] {
  const kinds = [
    [fields.basicSpending, ["基本支出"]],
    [fields.projectSpending, ["项目支出"]],
    [fields.governmentFund, ["政府性基金", "政府性基金预算", "政府性基金预算支出", "政府性基金支出"]],
    [fields.stateCapital, ["国有资本经营预算", "国有资本经营预算支出"]],
  ] as const;
  return kinds.flatMap(([field, names]) => figure(field, funds, { names, measure: "executed", base: "元" }));
}

function indicatorFigures(annex: Annex): AnnexFigure[] {
  return indicatorsOf(annex).flatMap((row) => {
    const { name, target, actual } = row.cells;
    const key = labelKey(name?.text ?? "");
    const of = (field: Field | undefined, measure: Measure) =>
      figure(field, annex.tables.indicators, { names: [key], measure, base: baseOf(field), project: projectOf(annex) });
    return key === "" ? [] : [...of(target, "target"), ...of(actual, "actual")];
  });
}

function baseOf(field: Field | undefined): string {
  return field?.value.kind === "quantity" ? field.value.unit.base : "";
}

const scores = [
  "自评得分",
  "自评总分",
  "自评总得分",
  "总得分",
  "绩效自评得分",
  "绩效自评总得分",
  "绩效自评总分",
  "综合得分",
];

/** Whether names are of the total score, not of one indicator's. */
export function namesTotal(names: readonly string[]): boolean {
  return names.some((name) => scores.includes(name));
}

function scoreFigures(annex: Annex): AnnexFigure[] {
  const total = annex.fields.totalScore ?? scoreIn(annex.tables.indicators?.closing);
  return figure(total, undefined, { names: scores, measure: "score", base: "分", project: projectOf(annex) });
}

function scoreIn(row: AnnexRow | null | undefined): Field | undefined {
  const role: RoleOf<"indicators"> = "score";
  return row?.cells[role];
}

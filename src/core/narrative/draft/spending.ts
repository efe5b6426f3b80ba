import type { RoleOf, RowKeyOf } from "../../forms/index";
import { rowOf } from "../../judging/amounts";
import type { Annex, AnnexRow, Field } from "../../reading/annex";
import { isProjectRow } from "../../reading/projects";
import { gap } from "../gap";
import { heading, paragraph, type DraftBlock } from "./draft";
import { agreed, compared, difference, shownAmount, shownRate, toldAmount, type ToldAmount } from "./told-amount";

/** The annexes that a draft is made of. */
export interface Sources {
  readonly whole: Annex | undefined;
  readonly baseData: Annex | undefined;
  readonly projects: readonly Annex[];
}

/** 二、一般公共预算支出情况: the whole, basic spending with 三公 and 公用经费, and each project. */
export function spendingSection({ whole, baseData, projects }: Sources): DraftBlock[] {
  return [
    heading(1, "二、一般公共预算支出情况"),
    paragraph(`整体支出${fundsSentence(whole)}`),
    heading(2, "（一）基本支出情况"),
    paragraph(
      `基本支出${shownAmount(toldAmount(whole, "funds", whole?.fields.basicSpending), "基本支出金额")}，主要用于${gap("人员经费、公用经费的用途")}。`,
    ),
    ...told(baseData, [["operatingExpenses", "公用经费"], ...threePublic]),
    heading(2, "（二）项目支出情况"),
    paragraph(`项目支出${shownAmount(projectSpending(whole, baseData), "项目支出金额")}。`),
    ...listedProjects(baseData, projects),
    ...projects.map((project, at) => projectParagraph(project, at + 1)),
  ];
}

function projectSpending(whole: Annex | undefined, baseData: Annex | undefined) {
  return agreed([
    toldAmount(whole, "funds", whole?.fields.projectSpending),
    spent(baseData, baseData && rowOf(baseData, "spending", "projects"), "finalAccounts"),
  ]);
}

/** 年初预算, 全年预算, 执行 and the rate, behind the name of what they are of. */
function fundsSentence(annex: Annex | undefined): string {
  const { initialBudget, annualBudget, executed } = (annex && rowOf(annex, "funds", "total"))?.cells ?? {};
  const told = (field: Field | undefined) => toldAmount(annex, "funds", field);
  const [initial, annual, done] = [told(initialBudget), told(annualBudget), told(executed)];
  const parts = [
    `年初预算${shownAmount(initial, "年初预算数")}`,
    `全年预算${shownAmount(annual, "全年预算数")}`,
    `执行${shownAmount(done, "全年执行数")}`,
  ];
  const rate = annual && done && shownRate(done, annual);
  return `${[...parts, ...(rate ? [`预算执行率${rate}`] : [])].join("，")}。`;
}

function projectParagraph(annex: Annex, number: number): DraftBlock {
  const name = projectIn(annex) ?? gap("项目名称");
  const { annualBudget, executed } = rowOf(annex, "funds", "total")?.cells ?? {};
  const [annual, done] = [toldAmount(annex, "funds", annualBudget), toldAmount(annex, "funds", executed)];
  const left =
    annual && done && compared(annual, done) > 0
      ? `剩余${shownAmount(difference(annual, done), "剩余金额")}，${gap("没有执行完的原因，资金结转还是收回")}。`
      : "";
  return paragraph(`${String(number)}、${name}${fundsSentence(annex)}${left}`);
}

type Row = AnnexRow<"spending"> | undefined;

function spent(annex: Annex | undefined, row: Row, column: RoleOf<"spending">): ToldAmount | null {
  return toldAmount(annex, "spending", row?.cells[column]);
}

/** Projects that only 附件2 tells of. */
function listedProjects(annex: Annex | undefined, projects: readonly Annex[]): DraftBlock[] {
  const evaluated = projects.flatMap((project) => projectIn(project) ?? []);
  const rows = (annex?.tables.spending?.rows ?? []).filter((row) => row.key === "part" && isProjectRow(row));
  return rows.flatMap((row) => {
    const [name, budget, done] = [
      row.label?.text.trim() ?? "",
      spent(annex, row, "budget"),
      spent(annex, row, "finalAccounts"),
    ];
    if (name === "" || (!budget && !done) || evaluated.some((one) => one.includes(name) || name.includes(one)))
      return [];
    return [paragraph(`${name}预算${shownAmount(budget, "预算数")}，决算${shownAmount(done, "决算数")}。`)];
  });
}

const threePublic = [
  ["threePublic", "“三公”经费"],
  ["vehiclePurchase", "公务用车购置费"],
  ["vehicleRunning", "公务用车运行维护费"],
  ["abroad", "因公出国（境）费"],
  ["reception", "公务接待费"],
] as const;

/** A sentence for each row that tells an amount: budget, final accounts, what lies between them, and against the year before. */
function told(annex: Annex | undefined, rows: readonly (readonly [RowKeyOf<"spending">, string])[]): DraftBlock[] {
  return rows.flatMap(([key, name]) => {
    const row: Row = annex && rowOf(annex, "spending", key);
    const [budget, done, before] = [
      spent(annex, row, "budget"),
      spent(annex, row, "finalAccounts"),
      spent(annex, row, "lastYear"),
    ];
    if (!done) return [];
    if (done.amount.eq(0)) return [paragraph(`无${name}支出。`)];
    const planned = budget ? `预算${shownAmount(budget, "")}，` : "";
    return [paragraph(`${name}${planned}决算${shownAmount(done, "")}${held(done, budget)}${change(done, before)}。`)];
  });
}

function held(done: ToldAmount, budget: ToldAmount | null): string {
  if (!budget) return "";
  if (compared(done, budget) <= 0) return "，控制在预算范围之内";
  return `，超出预算${shownAmount(difference(done, budget), "")}，${gap("超出预算的原因")}`;
}

function change(done: ToldAmount, before: ToldAmount | null): string {
  if (!before) return "";
  const more = compared(done, before);
  if (more === 0) return "，与上年持平";
  const by = difference(done, before);
  const rate = shownRate(by, before);
  const [grows, grew] = more > 0 ? ["增加", "增长"] : ["减少", "下降"];
  return `，比上年${grows}${shownAmount(by, "")}${rate ? `，${grew}${rate}` : ""}${more > 0 ? `，${gap("增加的原因")}` : ""}`;
}

/** The project that an annex is about, as it writes it; null for one of the whole unit. */
export function projectIn({ description, fields }: Annex): string | null {
  if (!description.families.includes("project")) return null;
  return fields.project?.text.replace(/\s+/g, " ").trim() || null;
}

import type { RoleOf, TableDescription, TableId } from "../forms/index";
import type { Annex, AnnexRow, AnnexTable, Field } from "../reading/annex";
import { halfWidth } from "../values/half-width";
import { rememberedBy } from "../values/remembered-by";
import { saysNothing } from "../values/value";

/** How far a person has filled in an annex. */
export interface Fullness {
  /** "blank" where no answer is given at all, "complete" where none is wanting. */
  readonly state: "blank" | "partly" | "complete";
  /** The share of the answers asked for that are given, 0 to 1. */
  readonly share: number;
}

/** Answers asked for, and how many of them are given. */
interface Count {
  readonly asked: number;
  readonly given: number;
}

/**
 * How full an annex is: of the cells that its description says a person answers in, in the rows that are there. Printed
 * names, targets and weights are no answers, nor are hints and sums of nothing. Null for a form without such cells, of
 * which nothing can be said.
 */
export const fullnessOf = rememberedBy((annex: Annex): Fullness | null => {
  const counts = [fieldCount(annex), ...annex.description.tables.map((table) => tableCount(annex, table))];
  const [asked, given] = [sumOf(counts.map((one) => one.asked)), sumOf(counts.map((one) => one.given))];
  if (asked === 0) return null;
  const state = given === 0 ? "blank" : given === asked ? "complete" : "partly";
  return { state, share: given / asked };
});

/** Whether nothing was filled in at all. */
export function isUnfilled(annex: Annex): boolean {
  return fullnessOf(annex)?.state === "blank";
}

function fieldCount({ description, fields }: Annex): Count {
  const asked = description.fields.flatMap(({ role, answer }) => {
    const field = fields[role];
    return field && answer && (answer === "always" || isAnswer(field)) ? [field] : [];
  });
  return { asked: asked.length, given: asked.filter(isAnswer).length };
}

function tableCount(annex: Annex, description: TableDescription): Count {
  const tables: Readonly<Record<string, AnnexTable | undefined>> = annex.tables;
  const table = tables[description.id];
  if (!table) return { asked: 0, given: 0 };
  const { answers, occasional = false } = description;
  // What a line is a part of answers for it; 小计 answers for none of the lines that it adds up.
  const there = table.rows.filter(
    (row) => (row.whole === null || row.whole.key === "subtotal") && isAsked(row, description),
  );
  // A list without a line yet still asks for one.
  if (there.length === 0 && !occasional)
    return { asked: answers.filter((role) => table.heading[role]).length, given: 0 };
  const parts = partsIn(table.rows);
  const count = { asked: 0, given: 0 };
  for (const row of there) {
    const counted = [row, ...below(parts, row)];
    for (const role of answers) {
      // "/" and 无 say that there is nothing to answer.
      const asks = ({ cells: { [role]: field } }: AnnexRow) => field && field.value.kind !== "not-applicable";
      if (!row.cells[role] || !counted.some(asks)) continue;
      count.asked++;
      if (counted.some(({ cells }) => isAnswer(cells[role]))) count.given++;
    }
  }
  return count;
}

/** Whether a row is to be answered in: it has an answer, or the form asks for one each time. */
function isAsked(row: AnnexRow, description: TableDescription): boolean {
  const { rows = [], answers, occasional = false } = description;
  if (answers.some((role) => isAnswer(row.cells[role]))) return true;
  const isOccasional = occasional || rows.some(({ key, occasional: one }) => row.key === key && one);
  return !isOccasional && isPrinted(row, description);
}

/** Whether a row waits for answers: a printed one does, a line of a list once it says of what or has a weight. */
function isPrinted({ key, cells }: AnnexRow, { essential, columns }: TableDescription): boolean {
  if (key !== "item") return key !== "part";
  const says = (role: RoleOf<TableId>) => cells[role] !== undefined && !saysNothing(cells[role].value);
  return cells.name?.value.kind !== "placeholder" && (essential ?? columns.map(({ role }) => role)).some(says);
}

type Parts = ReadonlyMap<AnnexRow, readonly AnnexRow[]>;

/** The rows that are parts of another one, by that one. */
function partsIn(rows: readonly AnnexRow[]): Parts {
  const parts = new Map<AnnexRow, AnnexRow[]>();
  for (const row of rows) {
    if (!row.whole) continue;
    const known = parts.get(row.whole);
    if (known) known.push(row);
    else parts.set(row.whole, [row]);
  }
  return parts;
}

/** The parts of a row, at whatever depth: what is typed in one of them is typed in the whole. */
function below(parts: Parts, whole: AnnexRow): AnnexRow[] {
  return (parts.get(whole) ?? []).flatMap((row) => [row, ...below(parts, row)]);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** Whether a person has answered here. A formula's 0 or error comes from blank cells, and printed text is no answer. */
function isAnswer(field: Field | undefined): field is Field {
  if (!field || saysNothing(field.value) || field.value.kind === "unit") return false;
  const { value, formula, text } = field;
  if (formula !== null && value.kind === "quantity" && value.amount.eq(0)) return false;
  // The file may hold no result for a formula. One that reads another sheet may still be an amount; one that reads
  // this sheet is a sum of nothing.
  if (value.kind === "unreadable") return formula === null || (value.why === "not-calculated" && formula.includes("!"));
  return value.kind !== "words" || !(isNumberingAlone(text) || hint.test(halfWidth(text)));
}

/** 目标1： 目标2： ……: the places for the points of an answer. */
function isNumberingAlone(text: string): boolean {
  return /^(?:目标|任务|完成情况|[\d一二三四五六七八九十]|[^\p{L}\p{N}])*$/u.test(halfWidth(text));
}

/** What a form asks for, printed where the answer belongs: （请填写实际完成情况）. */
const hint =
  /^[([【]?(?:[请应须需](?:在此|据实|如实)?|据实|如实)?填[写列报入](?:实际|全年|本|完成|自评|年度|单位|项目|具体|目标|$)/;

import type { TableDescription } from "../../forms/index";
import { holds } from "../../grid/area";
import type { AnnexRow, Field } from "../annex";
import type { Columns, RowReader } from "./columns";
import { halfWidth } from "../../values/half-width";
import { isProse } from "../prose";
import type { Seen, SheetView } from "../sheet-view";
import { isSum } from "./subtotals";

/** A list: one thing a row; columns that head several rows are carried down; ends with the row of totals. */
export function listRows(
  view: SheetView,
  columns: Columns,
  table: TableDescription,
  before: readonly AnnexRow[],
): RowReader {
  const carried: Record<string, Field | undefined> = {};
  const shared: Record<string, Field | undefined> = {};
  const roles: string[] = [...(table.carriedDown ?? [])];
  for (const [role, other] of Object.entries(table.carriedBefore ?? {}))
    if (columns.isBefore(role, other)) roles.push(role);
  const isCarried = (role: string, field: Field) => !(role in (table.carriedBefore ?? {})) || isMerged(view, field);
  const last: AnnexRow["cells"] = before.at(-1)?.cells ?? {};
  for (const role of roles) carried[role] = last[role as keyof typeof last];
  return (row, cells) => {
    const fields = columns.fields(row);
    const sum = sumIn(table, cells);
    if (sum === "closing") return { key: sum, whole: null, label: null, cells: totals(view, fields, cells) };
    if (sum === "subtotal") {
      const { level1 } = fields;
      if (level1?.value.kind === "words" && !isSum(level1)) carried.level1 = level1;
      const label = view.field("label", row, cells[0]?.column ?? view.area.left);
      return { key: sum, whole: null, label, cells: fields };
    }
    const isFilled = (role: string) => fields[role] !== undefined && fields[role].value.kind !== "blank";
    if (isProse(cells[0]?.text ?? "") && !["actual", "weight", "score", "achieved"].some(isFilled)) return null;
    for (const role of roles) {
      if (fields[role]?.value.kind === "blank" && isCarried(role, fields[role]))
        fields[role] = carried[role] ?? fields[role];
      else carried[role] = fields[role];
    }
    if (table.essential && !table.essential.some(isFilled)) return null;
    for (const role of table.sharedDown ?? []) {
      const [own, above] = [fields[role], shared[role]];
      if (own && above && topOfMerged(view, own) === above.row) fields[role] = above;
      shared[role] = fields[role];
    }
    return { key: "item", whole: null, label: null, cells: fields };
  };
}

/** A row of the total score (自评总分：98.5, 总得分) asks for no weights. */
function totals(
  view: SheetView,
  { weight, ...fields }: Record<string, Field>,
  cells: readonly Seen[],
): Record<string, Field> {
  const ofScores = cells.some(({ text }) => /得分|评分|自评总分/.test(halfWidth(text)));
  const label = cells.find(({ inline }) => inline !== null && inline.tail !== "");
  const isInside = label?.inline && fields.score?.value.kind === "blank";
  const score = isInside ? { score: view.inlineField("score", label, label.inline.tail) } : {};
  const isAsked = weight && (weight.value.kind !== "blank" || !(ofScores || isInside));
  return { ...fields, ...score, ...(isAsked && { weight }) };
}

/** Whether a cell is the lower part of a merged one; not every host tells. */
function isMerged(view: SheetView, field: Field): boolean {
  return view.grid.merges === null || topOfMerged(view, field) !== undefined;
}

/** The first row of the merged cell of which a cell is the lower part. */
function topOfMerged({ grid: { merges } }: SheetView, { row, column }: Field): number | undefined {
  const area = merges?.find((one) => holds(one, row, column));
  return area && area.top < row ? area.top : undefined;
}

/** Whether a row holds the totals of the list or those of a heading; of texts behind a colon only the first label counts. */
function sumIn(table: TableDescription, cells: readonly Seen[]): "closing" | "subtotal" | null {
  let found: "subtotal" | null = null;
  for (const [at, { meanings, inline }] of cells.entries()) {
    for (const meaning of (at === 0 && inline?.meanings) || meanings) {
      if ((meaning.kind !== "closing" && meaning.kind !== "subtotal") || meaning.table !== table) continue;
      if (meaning.kind === "closing") return "closing";
      found = "subtotal";
    }
  }
  return found;
}

import type { RowDescription } from "../../forms/index";
import type { AnnexRow } from "../annex";
import type { Columns, RowReader } from "./columns";
import type { Seen, SheetView } from "../sheet-view";

/** Printed rows by their labels; under an open one, rows of the unit's own; a row without a label is kept as such a row. */
export function namedRows(view: SheetView, columns: Columns, described: readonly RowDescription[]): RowReader {
  const found = new Map<string, AnnexRow>();
  let heads: AnnexRow | null = null;
  return (row, cells) => {
    const fields = columns.fields(row);
    const labels = cells.filter(({ column }) => column < columns.left);
    const isRow = ({ meanings }: Seen) => meanings.some(({ kind }) => kind === "row");
    const label = labels.findLast(isRow) ?? labels.at(-1) ?? null;
    const labelField = label ? view.field("label", row, label.column) : view.field("label", row, view.area.left);
    const description = label ? describedBy(described, label, found) : undefined;
    if (description) {
      const whole = (description.partOf && found.get(description.partOf)) || null;
      const read: AnnexRow = { key: description.key, whole, label: labelField, cells: fields };
      found.set(description.key, read);
      heads = description.open ? read : null;
      return read;
    }
    const first = found.get(described[0]?.key ?? "") ?? null;
    const whole = heads ?? (described.some(({ open }) => open) ? null : first);
    return { key: "part", whole, label: labelField, cells: fields };
  };
}

/** Each printed row stands once: a label that fits several goes to the first that has not come yet. */
function describedBy(
  described: readonly RowDescription[],
  { meanings }: Seen,
  found: ReadonlyMap<string, AnnexRow>,
): RowDescription | undefined {
  const keys = meanings.flatMap((meaning) => (meaning.kind === "row" ? [meaning.key] : []));
  const key = keys.find((one) => !found.has(one));
  return described.find((row) => row.key === key);
}

/** A line of the unit's own holds amounts or is still blank; one with words where amounts belong (按支出性质分：) is a heading. */
function holdsAmounts({ key, cells }: AnnexRow): boolean {
  const kinds = Object.values(cells).map((field) => field?.value.kind);
  return key !== "part" || kinds.includes("quantity") || !kinds.includes("words");
}

/** The rows of a table, as parts of their total: one alone, without a label, is that total. */
export function partsOfTotal(read: readonly AnnexRow[], described: readonly RowDescription[]): readonly AnnexRow[] {
  const rows = read.filter(holdsAmounts);
  if (described.some(({ open }) => open)) return rows;
  const [only, another] = rows;
  const isUnnamed =
    only?.label?.value.kind === "blank" ||
    Object.values(only?.cells ?? {}).some((field) => field?.cell === only?.label?.cell);
  const key = described[0]?.key;
  if (only && key && !another && isUnnamed) return [{ ...only, key, whole: null, label: null }];
  return withWhole(rows, described);
}

/** Parts that stand above their whole (合计 at the end) belong to it like those below. */
function withWhole(rows: readonly AnnexRow[], described: readonly RowDescription[]): readonly AnnexRow[] {
  const total = rows.find(({ key }) => key === described[0]?.key);
  const isAbove = total !== undefined && rows.at(-1) === total;
  return isAbove ? rows.map((row) => (row === total || row.whole ? row : { ...row, whole: total })) : rows;
}

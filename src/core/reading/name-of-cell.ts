import type { TableDescription } from "../forms/index";
import { rememberedBy } from "../values/remembered-by";
import type { Annex, AnnexRow, Field } from "./annex";
import { rowsOf } from "./read-annexes";

/** What a person calls a cell of an annex; null where the form has no name for it. */
export interface CellName {
  /** The form's own words for its row: the indicator, fund or project, a printed label (年度资金总额), a heading of levels. */
  readonly row: string | null;
  /** The form's own heading of its column (得分, 2023年决算数), the official form's where it has none; null beside a label. */
  readonly column: string | null;
}

const nameless: CellName = { row: null, column: null };

/** What the cell at this A1 address is called in the annex; without both names where reading gave it no meaning. */
export function nameOfCell(annex: Annex, address: string): CellName {
  return namesIn(annex).get(address) ?? nameless;
}

const namesIn = rememberedBy((annex: Annex): ReadonlyMap<string, CellName> => {
  const names = new Map<string, CellName>();
  const call = (field: Field | null | undefined, name: CellName) => {
    if (field && !names.has(field.cell)) names.set(field.cell, name);
  };
  for (const { role, labels } of annex.description.fields)
    call(annex.fields[role], { row: labels[0] ?? null, column: null });
  for (const described of annex.description.tables) {
    const table = annex.tables[described.id];
    const headings: Readonly<Record<string, Field | undefined>> = table?.heading ?? {};
    const columnOf = (role: string) => {
      const column = described.columns.find((one) => one.role === role);
      return column ? (spoken(headings[role]) ?? column.labels[0] ?? null) : null;
    };
    // What is carried down heads more rows than the one it stands in.
    const isHeading = (role: string) => described.carriedDown?.some((carried) => carried === role);
    for (const row of rowsOf(table)) {
      const own = nameOfRow(described, row);
      call(row.label, { row: own, column: null });
      for (const [role, field] of Object.entries(row.cells))
        call(field, { row: isHeading(role) ? spoken(field) : own, column: columnOf(role) });
    }
    for (const [role, field] of Object.entries(table?.heading ?? {})) {
      const column = columnOf(role);
      call(field, { row: column === null ? spoken(field) : null, column });
    }
  }
  return names;
});

function nameOfRow({ rows, closing }: TableDescription, { key, label, cells }: AnnexRow): string | null {
  const printed = key === "closing" ? closing : rows?.find((row) => row.key === key)?.labels;
  return spoken(label) ?? spoken(cells.name ?? cells.fund) ?? printed?.[0] ?? null;
}

/** A label or name as it is said: without line breaks, the spaces of 总 分, and a closing colon. */
function spoken(field: Field | null | undefined): string | null {
  const text = field?.text.replace(/(?<=\P{ASCII})\s+|\s+(?=\P{ASCII})/gu, "").replace(/\s+/g, " ");
  return text?.trim().replace(/[:：]$/, "") || null;
}

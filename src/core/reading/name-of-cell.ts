import type { TableDescription } from "../forms/index";
import { rememberedBy } from "../values/remembered-by";
import type { Annex, AnnexRow, AnnexTable, Field } from "./annex";
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
  const known = namesIn(annex);
  const name = known.get(address) ?? nameInFields(annex, address) ?? nameInTables(annex, address) ?? nameless;
  known.set(address, name);
  return name;
}

/** The names that were asked for: the few cells of findings, of all that an annex has. */
const namesIn = rememberedBy((_annex: Annex) => new Map<string, CellName>());

function nameInFields({ description, fields }: Annex, address: string): CellName | null {
  const field = description.fields.find(({ role }) => fields[role]?.cell === address);
  return field ? { row: field.labels[0] ?? null, column: null } : null;
}

function nameInTables({ description, tables }: Annex, address: string): CellName | null {
  for (const described of description.tables) {
    const name = nameInTable(described, tables[described.id], address);
    if (name) return name;
  }
  return null;
}

function nameInTable(described: TableDescription, table: AnnexTable | undefined, address: string): CellName | null {
  const headings: Readonly<Record<string, Field | undefined>> = table?.heading ?? {};
  const roleIn = (cells: Readonly<Record<string, Field | undefined>>) =>
    Object.keys(cells).find((role) => cells[role]?.cell === address);
  const columnOf = (role: string) => {
    const column = described.columns.find((one) => one.role === role);
    return column ? (spoken(headings[role]) ?? column.labels[0] ?? null) : null;
  };
  for (const row of rowsOf(table)) {
    if (row.label?.cell === address) return { row: nameOfRow(described, row), column: null };
    const cells: typeof headings = row.cells;
    const role = roleIn(cells);
    if (role === undefined) continue;
    // What is carried down heads more rows than the one it stands in.
    const isHeading = described.carriedDown?.some((carried) => carried === role);
    return { row: isHeading ? spoken(cells[role]) : nameOfRow(described, row), column: columnOf(role) };
  }
  const role = roleIn(headings);
  if (role === undefined) return null;
  const column = columnOf(role);
  return { row: column === null ? spoken(headings[role]) : null, column };
}

function nameOfRow({ rows, closing }: TableDescription, { key, label, cells }: AnnexRow): string | null {
  const printed = key === "closing" ? closing : rows?.find((row) => row.key === key)?.labels;
  return spoken(label) ?? spoken(cells.name ?? cells.fund) ?? printed?.[0] ?? null;
}

/** A label or name as it is said: without line breaks, the spaces of 总 分, and a closing colon. */
function spoken(field: Field | null | undefined): string | null {
  const text = field?.text.replace(/(?<=\P{ASCII})\s+|\s+(?=\P{ASCII})/gu, "").replace(/\s+/g, " ");
  return text?.trim().replace(/[:：]$/, "") || null;
}

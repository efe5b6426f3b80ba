import type { AnnexDescription, TableDescription } from "../forms/index";
import { remembered } from "../values/remembered";
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
  const place = placesIn(annex).get(address);
  if (!place) return nameless;
  if ("labels" in place) return { row: place.labels[0] ?? null, column: null };
  return place.row ? nameInRow(place, place.row, address) : nameOfHeading(place, address);
}

/** Where in a table a cell stands: in one of its rows, or among its headings. */
interface Place {
  readonly described: TableDescription;
  readonly headings: Cells;
  readonly row: AnnexRow | null;
}

type Cells = Readonly<Record<string, Field | undefined>>;

/** Where each cell stands that has a name: what is carried down in the first of its rows. */
const placesIn = rememberedBy(({ description, fields, tables }: Annex) => {
  const places = new Map<string, Place | AnnexDescription["fields"][number]>();
  const put = (field: Field | null | undefined, place: Place | AnnexDescription["fields"][number]) => {
    if (field && !places.has(field.cell)) places.set(field.cell, place);
  };
  for (const one of description.fields) put(fields[one.role], one);
  for (const described of description.tables) {
    const table: AnnexTable | undefined = tables[described.id];
    if (!table) continue;
    const headings: Cells = table.heading;
    for (const row of rowsOf(table)) {
      const place = { described, headings, row };
      put(row.label, place);
      const cells: Cells = row.cells;
      for (const role in cells) put(cells[role], place);
    }
    for (const role in headings) put(headings[role], { described, headings, row: null });
  }
  return places;
});

function nameInRow({ described, headings }: Place, row: AnnexRow, address: string): CellName {
  if (row.label?.cell === address) return { row: nameOfRow(described, row), column: null };
  const cells: Cells = row.cells;
  const role = roleIn(cells, address);
  // What is carried down heads more rows than the one it stands in.
  const isHeading = described.carriedDown?.some((carried) => carried === role);
  return {
    row: isHeading ? spoken(cells[role]) : nameOfRow(described, row),
    column: nameOfColumn(described, headings, role),
  };
}

function nameOfHeading({ described, headings }: Place, address: string): CellName {
  const role = roleIn(headings, address);
  const column = nameOfColumn(described, headings, role);
  return { row: column === null ? spoken(headings[role]) : null, column };
}

function roleIn(cells: Cells, address: string): string {
  for (const role in cells) if (cells[role]?.cell === address) return role;
  return "";
}

function nameOfColumn({ columns }: TableDescription, headings: Cells, role: string): string | null {
  const column = columns.find((one) => one.role === role);
  return column ? (spoken(headings[role]) ?? column.labels[0] ?? null) : null;
}

function nameOfRow({ rows, closing }: TableDescription, { key, label, cells }: AnnexRow): string | null {
  const printed = key === "closing" ? closing : rows?.find((row) => row.key === key)?.labels;
  return spoken(label) ?? spoken(cells.name ?? cells.fund) ?? printed?.[0] ?? null;
}

/** A label or name as it is said: without line breaks, the spaces of 总 分, and a closing colon. */
function spoken(field: Field | null | undefined): string | null {
  return field ? asSpoken(field.text) || null : null;
}

const asSpoken = remembered((text) =>
  text
    .replace(/(?<=\P{ASCII})\s+|\s+(?=\P{ASCII})/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[:：]$/, ""),
);

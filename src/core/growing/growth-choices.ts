import type { TableId } from "../forms/index";
import { holds } from "../grid/area";
import type { Annex, AnnexRow, AnnexTable, Field } from "../reading/annex";
import type { Grid } from "../grid/grid";

/** A block of a form to which a row can be added. */
export interface GrowthChoice {
  readonly kind: "indicator" | "fund" | "project" | "entry";
  /** The block's printed heading, for the person to choose by: 产出指标 数量指标. */
  readonly heading: string;
  /** The block's last row, from 0. */
  readonly row: number;
  /** The first row of the table's body. */
  readonly top: number;
  /** The cells that head the block and span its rows. */
  readonly headings: readonly Field[];
  /** Whether the last row is one like the new one, so that its formulas go on. */
  readonly repeats: boolean;
  /** The column of serial numbers, if any. */
  readonly serial?: number;
}

/** Where a form that was read can grow, in the form's order. */
export function growthChoices(annex: Annex): GrowthChoice[] {
  return [...funds(annex), ...indicators(annex), ...projects(annex), ...entries(annex)];
}

/** The block as far as the sheet shows it to reach: down its heading's merged cells, and over a list's rows yet to be filled in. */
export function reachOf(choice: GrowthChoice, grid: Grid): GrowthChoice {
  let { row } = choice;
  for (const heading of choice.headings.slice(-1)) row = Math.max(row, mergedTo(grid, heading));
  while (choice.kind === "entry" && holdsOnlyFormulas(grid, row + 1)) row++;
  return { ...choice, row, repeats: choice.repeats || row > choice.row };
}

function indicators(annex: Annex): GrowthChoice[] {
  const blocks = new Map<string, AnnexRow[]>();
  for (const row of annex.tables.indicators?.rows ?? []) {
    const key = (row.cells.level2 ?? row.cells.level1)?.cell ?? "";
    blocks.set(key, [...(blocks.get(key) ?? []), row]);
  }
  return [...blocks.values()].flatMap((rows) => {
    const headings = [rows[0]?.cells.level1, rows[0]?.cells.level2].flatMap((field) => field ?? []);
    const last = Math.max(...rows.map(rowNumber));
    const heading = headings.map(({ text }) => text.replace(/\s/g, "")).join(" ");
    return [{ kind: "indicator", heading, row: last, top: topOf(annex, "indicators"), headings, repeats: true }];
  });
}

function funds(annex: Annex): GrowthChoice[] {
  const table = annex.tables.funds;
  const total = table?.rows.find(({ key }) => key === "total");
  const parts = table?.rows.filter(({ whole }) => whole !== null && whole === total) ?? [];
  const last = parts.at(-1);
  if (!last || !total?.label) return [];
  const heading = total.label.text.trim();
  const row = rowNumber(last);
  return [{ kind: "fund", heading, row, top: topOf(annex, "funds"), headings: [], repeats: true }];
}

/** Each group of projects reaches to the next printed line. */
function projects(annex: Annex): GrowthChoice[] {
  const rows = annex.tables.spending?.rows ?? [];
  const open = annex.description.tables.flatMap((table) => table.rows ?? []).filter((row) => row.open);
  return rows.flatMap((group, at): GrowthChoice[] => {
    if (!open.some(({ key }) => key === group.key) || !group.label) return [];
    const next = rows.slice(at + 1).find(({ key }) => key !== "part");
    const row = next ? rowNumber(next) - 1 : rowNumber(rows.at(-1) ?? group);
    const heading = group.label.text.trim();
    return [
      {
        kind: "project",
        heading,
        row,
        top: topOf(annex, "spending"),
        headings: [],
        repeats: row > rowNumber(group),
      },
    ];
  });
}

/** A list grows at its end. */
function entries(annex: Annex): GrowthChoice[] {
  const table = annex.tables.entries;
  if (!table) return [];
  const { fund, serial } = table.heading;
  const top = topOf(annex, "entries");
  const row = Math.max(top - 1, ...table.rows.map(rowNumber));
  return [
    {
      kind: "entry",
      heading: fund?.text.trim() ?? "",
      row,
      top,
      headings: [],
      repeats: row >= top,
      ...(serial && { serial: serial.column }),
    },
  ];
}

function holdsOnlyFormulas(grid: Grid, row: number): boolean {
  const cells = (grid.rows[row - grid.top] ?? []).filter((cell) => cell != null);
  return cells.some(({ formula }) => formula !== null) && cells.every(({ text }) => text.trim() === "");
}

function topOf(annex: Annex, id: TableId): number {
  const table: AnnexTable | undefined = annex.tables[id];
  return Math.max(...Object.values(table?.heading ?? {}).map((field) => field?.row ?? 0)) + 1;
}

/** A row's own place: fields that are carried down stand above it. */
function rowNumber({ cells, label }: AnnexRow): number {
  return Math.max(label?.row ?? 0, ...Object.values(cells).map((field) => field?.row ?? 0));
}

function mergedTo(grid: Grid, { row, column }: Field): number {
  const merge = grid.merges?.find((area) => holds(area, row, column));
  return merge?.bottom ?? row;
}

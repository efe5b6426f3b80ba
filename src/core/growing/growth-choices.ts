import type { DefinedTable } from "../forms/define-form";
import type { TableDescription, TableId } from "../forms/index";
import { holds } from "../grid/area";
import type { Annex, AnnexRow, AnnexTable, Field } from "../reading/annex";
import type { Grid } from "../grid/grid";

/** A block of a form to which a row can be added. */
export interface GrowthChoice {
  readonly table: TableId;
  readonly grows: NonNullable<DefinedTable["grows"]>;
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

type Block = Pick<GrowthChoice, "heading" | "row"> & Partial<Pick<GrowthChoice, "headings" | "repeats" | "serial">>;

/** Where a form that was read can grow, in the form's order: its description says which of its tables do, and how. */
export function growthChoices(annex: Annex): GrowthChoice[] {
  return annex.description.tables.flatMap((described): GrowthChoice[] => {
    const { id, grows } = described;
    const table: AnnexTable | undefined = annex.tables[id];
    if (!table || !grows) return [];
    return blocksIn[grows](table, described).map((block) => ({
      table: id,
      grows,
      top: topOf(table),
      headings: [],
      repeats: true,
      ...block,
    }));
  });
}

/** The block as far as the sheet shows it to reach: down its heading's merged cells, and over a list's rows yet to be filled in. */
export function reachOf(choice: GrowthChoice, grid: Grid): GrowthChoice {
  let { row } = choice;
  for (const heading of choice.headings.slice(-1)) row = Math.max(row, mergedTo(grid, heading));
  while (choice.grows === "at-end" && holdsOnlyFormulas(grid, row + 1)) row++;
  return { ...choice, row, repeats: choice.repeats || row > choice.row };
}

const blocksIn: Readonly<
  Record<GrowthChoice["grows"], (table: AnnexTable, described: TableDescription) => readonly Block[]>
> = {
  "under-headings": ({ rows }, { carriedDown = [] }) => {
    const headingsOf = ({ cells }: AnnexRow) => carriedDown.flatMap((role) => cells[role] ?? []);
    const blocks = new Map<string, AnnexRow[]>();
    for (const row of rows) {
      const key = headingsOf(row).at(-1)?.cell ?? "";
      blocks.set(key, [...(blocks.get(key) ?? []), row]);
    }
    return [...blocks.values()].map((block) => {
      const headings = block[0] ? headingsOf(block[0]) : [];
      const heading = headings.map(({ text }) => text.replace(/\s/g, "")).join(" ");
      return { heading, row: Math.max(...block.map(rowNumber)), headings };
    });
  },

  parts: ({ rows }, { rows: printed = [] }) => {
    const total = rows.find(({ key }) => key === printed[0]?.key);
    const last = rows.findLast(({ whole }) => whole !== null && whole === total);
    return last && total?.label ? [{ heading: total.label.text.trim(), row: rowNumber(last) }] : [];
  },

  /** Each group of the unit's own rows reaches to the next printed line. */
  "open-rows": ({ rows }, { rows: printed = [] }) =>
    rows.flatMap((group, at) => {
      if (!printed.some(({ key, open }) => open && key === group.key) || !group.label) return [];
      const next = rows.slice(at + 1).find(({ key }) => key !== "part");
      const row = next ? rowNumber(next) - 1 : rowNumber(rows.at(-1) ?? group);
      return [{ heading: group.label.text.trim(), row, repeats: row > rowNumber(group) }];
    }),

  "at-end": (table, { columns, essential = [] }) => {
    const top = topOf(table);
    const row = Math.max(top - 1, ...table.rows.map(rowNumber));
    const headed = (role: keyof AnnexTable["heading"] | undefined) => (role ? table.heading[role] : undefined);
    const serial = headed(columns.find((column) => column.holds === "serial")?.role);
    const name = headed(essential[0] ?? columns.find((column) => column.holds !== "serial")?.role);
    return [{ heading: name?.text.trim() ?? "", row, repeats: row >= top, ...(serial && { serial: serial.column }) }];
  },
};

function holdsOnlyFormulas(grid: Grid, row: number): boolean {
  const cells = (grid.rows[row - grid.top] ?? []).filter((cell) => cell != null);
  return cells.some(({ formula }) => formula !== null) && cells.every(({ text }) => text.trim() === "");
}

function topOf({ heading }: AnnexTable): number {
  return Math.max(...Object.values(heading).map((field) => field?.row ?? 0)) + 1;
}

/** A row's own place: fields that are carried down stand above it. */
function rowNumber({ cells, label }: AnnexRow): number {
  return Math.max(label?.row ?? 0, ...Object.values(cells).map((field) => field?.row ?? 0));
}

function mergedTo(grid: Grid, { row, column }: Field): number {
  const merge = grid.merges?.find((area) => holds(area, row, column));
  return merge?.bottom ?? row;
}

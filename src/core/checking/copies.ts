import type { Grid } from "../grid/grid";
import { readAnnexes, rowsOf } from "../reading/read-annexes";
import type { Annex, Field } from "../reading/annex";
import { halfWidth } from "../values/half-width";
import type { FileSheets } from "./together";

/** A sheet that another file of the submission holds too. */
export interface Copy {
  readonly file: string;
  readonly sheet: string;
  /** The sheet that is checked in its place. */
  readonly of: { readonly file: string; readonly sheet: string };
}

/**
 * The sheets whose annexes all stand in a sheet of another file with the same content: one annex handed in as a workbook and as a
 * Word document. The sheet that stores more numbers as numbers is the one to check, for there a person corrects; else the first.
 */
export function copiesIn(files: readonly FileSheets[]): Copy[] {
  const sheets = files.flatMap(({ file, grids }) =>
    grids.flatMap((grid) => {
      const annexes = readAnnexes([grid]);
      const content = annexes.map(contentOf).join("\n");
      return annexes.length > 0 ? [{ file, sheet: grid.sheet, content, numbers: numbersIn(grid) }] : [];
    }),
  );
  const ranked = [...sheets].sort((a, b) => b.numbers - a.numbers);
  return sheets.flatMap((one) => {
    const of = ranked.find(({ content }) => content === one.content);
    return of && of.file !== one.file
      ? [{ file: one.file, sheet: one.sheet, of: { file: of.file, sheet: of.sheet } }]
      : [];
  });
}

/** What an annex says, wherever its cells stand. */
function contentOf({ description, year, fields, tables }: Annex): string {
  const told = (cells: Readonly<Record<string, Field | undefined>>) =>
    Object.entries(cells)
      .map(([role, field]) => `${role}=${shownIn(field)}`)
      .sort();
  const rows = Object.values(tables).flatMap((table) =>
    rowsOf(table).map(({ key, label, cells }) => [table?.id, key, shownIn(label), ...told(cells)]),
  );
  return JSON.stringify([description.kind, year, told(fields), rows]);
}

/** What a cell shows, without what only its look decides: spaces, separators, zeros behind the last decimal. */
function shownIn(field: Field | null | undefined): string {
  return halfWidth(field?.text ?? "")
    .replace(/\s|(?<=\d),(?=\d{3})/g, "")
    .replace(/\d+\.\d+/g, (number) => number.replace(/\.?0+$/, ""));
}

function numbersIn({ rows }: Grid): number {
  return rows.flat().filter((cell) => typeof cell?.value === "number").length;
}

import { linkTo } from "../grid/address";
import type { SheetLayout } from "../grid/sheet-layout";
import type { Severity } from "../findings/finding";
import { countyIn } from "../wording/county";
import { fill, type Wording } from "../wording/wording";
import { foundIn, summarise, summaryArgs, type CheckedFile } from "./checked-file";
import { findingCells } from "./finding-cells";
import { tableSheet } from "./table-sheet";

/** What is said of a file's findings inside the file: a remark on each cell, and a sheet that lists and leads to them. */
export interface Annotations {
  readonly remarks: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly severity: Severity;
    readonly text: string;
  }[];
  readonly sheet: SheetLayout;
}

/** A file's findings as they are written into a copy of it; `name` is what the sheet is called. */
export function annotationsOf(
  each: Extract<CheckedFile, { report: unknown }>,
  name: string,
  wording: Wording,
): Annotations {
  const { columns, annotated, howTo } = countyIn(wording.commandLine.report.language).workbook;
  const found = foundIn(each).map((finding) => ({ finding, cells: findingCells(finding, wording) }));
  const sheet = tableSheet({
    name,
    title: [wording.commandLine.report.title, fill(annotated, summaryArgs(summarise(each))), howTo],
    columns: [
      { head: columns.sheet, width: 70 },
      { head: columns.cell, width: 48 },
      { head: columns.row, width: 90 },
      { head: columns.column, width: 60 },
      { head: columns.title, width: 80 },
      { head: columns.severity, width: 48 },
      { head: columns.message, width: 200 },
      { head: columns.actual, width: 60 },
      { head: columns.expected, width: 60 },
      { head: columns.basis, width: 90 },
    ],
    rows: found.map(({ finding, cells }) => {
      const { cell, code, title } = cells;
      const at = "quote" in finding ? cell : { text: cell, link: linkTo(finding) };
      const what = [`${code} ${title}`, cells.severity, cells.message, cells.actual, cells.expected, cells.basis];
      return [cells.sheet, at, cells.row, cells.column, ...what];
    }),
  });
  const remarks = found.flatMap(({ finding, cells }) => {
    if ("quote" in finding) return [];
    const { severity, code, title, message, expected, basis } = cells;
    const lines = [
      `${severity} ${code} ${title}`,
      message,
      ...(expected === "" ? [] : [fill(wording.commandLine.report.expected, { expected })]),
      fill(wording.commandLine.report.basis, { basis }),
    ];
    return [{ sheet: finding.sheet, cell: finding.cell, severity: finding.severity, text: lines.join("\n") }];
  });
  return { remarks, sheet };
}

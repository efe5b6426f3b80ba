import { HostError } from "../host-error";
import type { WorkbookHost } from "../workbook-host";
import { applyEdits } from "./apply";
import { supports } from "./capabilities";
import { keep, readKept } from "./kept";
import { clearMarks, replaceMarks } from "./mark";
import { emptyMemory } from "./memory";
import { readMerges } from "./merges";
import { readGrids } from "./read";
import { insertRows } from "./insert-rows";
import { insertSheets, removeInserted } from "./insert-sheets";
import { changeExcel, inExcel } from "./run";
import { select } from "./select";
import { selection } from "./selection";
import { listSheets } from "./sheets";
import { watch } from "./watch";

/** The workbook that is open in Excel, through Office.js. */
export function officeWorkbook(): WorkbookHost {
  const memory = emptyMemory();

  const readVisible = () =>
    inExcel("", async (context) => {
      memory.sheets = await listSheets(context);
      return readGrids(
        context,
        memory.sheets.filter((sheet) => sheet.visible),
      );
    });

  return {
    readGrids: () =>
      readVisible().catch((error: unknown) => {
        // A sheet was deleted between the listing and the reading: what is there now is what counts.
        if (error instanceof HostError && error.kind === "gone") return readVisible();
        throw error;
      }),
    readMerges: async (grids, sheets) =>
      supports("mergedAreas")
        ? inExcel(sheets.join(", "), (context) => readMerges(context, grids, sheets))
        : [...grids],
    mark: (marks) => changeExcel("", (context) => replaceMarks(context, memory, marks)),
    clearMarks: () => changeExcel("", (context) => clearMarks(context, memory)),
    select: (ref) => inExcel(`${ref.sheet}!${ref.cell}`, (context) => select(context, ref)),
    apply: (edits) => changeExcel("", (context) => applyEdits(context, edits)),
    insertSheets: (sheets) => changeExcel("", (context) => insertSheets(context, sheets)),
    removeInserted: (sheets) => changeExcel("", (context) => removeInserted(context, sheets)),
    growForm: (growth) => changeExcel(growth.sheet, (context) => insertRows(context, growth)),
    selection: () => inExcel("", selection),
    readKept: () => inExcel("", readKept),
    keep: (text) => changeExcel("", (context) => keep(context, text)),
    watch: (listener) => watch((id) => memory.sheets.find((sheet) => sheet.id === id)?.name ?? null, listener),
  };
}

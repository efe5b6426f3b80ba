import { HostError } from "../host-error";
import type { WorkbookHost } from "../workbook-host";
import { applyEdits } from "./apply";
import { supports } from "./capabilities";
import { onCellEditWait } from "./cell-edit";
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
    inExcel("read", "", async (context) => {
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
        ? inExcel("read", sheets.join(", "), (context) => readMerges(context, grids, sheets))
        : [...grids],
    mark: (marks) => changeExcel("mark", "", (context) => replaceMarks(context, memory, marks)),
    clearMarks: () => changeExcel("clear", "", (context) => clearMarks(context, memory)),
    select: (ref) => inExcel("select", `${ref.sheet}!${ref.cell}`, (context) => select(context, ref)),
    apply: (edits) => changeExcel("write", "", (context) => applyEdits(context, edits)),
    insertSheets: (sheets) => inExcel("insert", "", (context) => insertSheets(context, sheets)),
    removeInserted: (sheets) => inExcel("remove", "", (context) => removeInserted(context, sheets)),
    growForm: (growth) => changeExcel("grow", growth.sheet, (context) => insertRows(context, growth)),
    selection: () => inExcel("read", "", selection),
    readKept: () => inExcel("read", "", readKept),
    keep: (text) => changeExcel("keep", "", (context) => keep(context, text)),
    onCellEditWait,
    watch: (listener) => watch((id) => memory.sheets.find((sheet) => sheet.id === id)?.name ?? null, listener),
  };
}

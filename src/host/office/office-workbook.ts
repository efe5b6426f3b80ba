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
import { allOrNothing, inOneStep } from "./in-one-step";
import { inExcel } from "./run";
import { select } from "./select";
import { selection } from "./selection";
import { listed } from "./listed";
import { wholeWorkbook } from "./scope";
import { sheetsWithin } from "./sheets";
import { watch } from "./watch";

/** What adds and takes away sheets and rows is loaded when it is used, and before Excel is asked for anything. */
const sheetWork = () => import(/* webpackChunkName: "sheet-work" */ "./sheet-work");

/** The workbook that is open in Excel, through Office.js; all of it, unless a scope says of how much. */
export function officeWorkbook(scope = wholeWorkbook): WorkbookHost {
  const memory = emptyMemory(scope);

  const readVisible = () =>
    inExcel("read", "", async (context) => {
      memory.sheets = await sheetsWithin(context, scope);
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
    readMerges: async (grids, where) =>
      supports("mergedAreas")
        ? inExcel("read", listed(where.map(({ sheet }) => sheet)), (context) => readMerges(context, grids, where))
        : [...grids],
    mark: (marks) =>
      inOneStep("mark", listed(marks.map(({ sheet }) => sheet)), (context, progress) =>
        replaceMarks(context, memory, marks, progress),
      ),
    clearMarks: () => inOneStep("clear", "", (context, progress) => clearMarks(context, memory, progress)),
    select: (ref) => inExcel("select", `${ref.sheet}!${ref.cell}`, (context) => select(context, ref)),
    apply: (edits) =>
      inOneStep("write", listed(edits.map(({ sheet }) => sheet)), (context, progress) =>
        applyEdits(context, edits, memory, progress),
      ),
    insertSheets: async (sheets) => {
      const { insertSheets } = await sheetWork();
      return allOrNothing("insert", listed(sheets.map(({ name }) => name)), (context, progress) =>
        insertSheets(context, sheets, progress),
      );
    },
    removeInserted: async (sheets) => {
      const { removeInserted } = await sheetWork();
      return allOrNothing("remove", listed(sheets.map(({ name }) => name)), (context, progress) =>
        removeInserted(context, sheets, progress),
      );
    },
    growForm: async (growth) => {
      const { insertRows } = await sheetWork();
      return allOrNothing("grow", growth.sheet, (context, progress) => insertRows(context, growth, memory, progress));
    },
    removeGrown: async (growth) => {
      const { removeRows } = await sheetWork();
      return allOrNothing("remove", growth.sheet, (context, progress) => removeRows(context, growth, memory, progress));
    },
    selection: () => inExcel("read", "", selection),
    readKept: () => inExcel("read", "", (context) => readKept(context, scope.keptNamespace)),
    keep: (text) => allOrNothing("keep", "", (context, progress) => keep(context, text, scope.keptNamespace, progress)),
    onCellEditWait,
    watch: (listener) => watch((id) => memory.sheets.find((sheet) => sheet.id === id)?.name ?? null, listener),
  };
}

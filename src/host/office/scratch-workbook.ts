import { areaToA1, toA1 } from "../../core/grid/address";
import type { Grid } from "../../core/grid/grid";
import type { ScratchWorkbook } from "../contract/scratch-workbook";
import { isScratchName } from "../contract/scratch-name";
import { HostError } from "../host-error";
import { apiSets, supports } from "./capabilities";
import { excelVersion } from "./diagnose";
import { formatsOf } from "./find-marks";
import { keep, readKept } from "./kept";
import { officeWorkbook } from "./office-workbook";
import { inExcel } from "./run";
import { listSheets } from "./sheets";
import { write } from "./write";

/** Never changes: sheets that an older version left behind are known by it. */
const recordNamespace = "urn:budget-self-evaluation:scratch";
const scope = { includes: isScratchName, keptNamespace: "urn:budget-self-evaluation:scratch-kept" };

/** What is kept here is taken away by `end`, so nothing is put back where it fails. */
const alone = { takeBack: null, wrote: false };

/** Scratch sheets in the workbook that is open in Excel. */
export function scratchWorkbook(): ScratchWorkbook {
  let before: { readonly sheet: string; readonly cells: string | null } | null = null;

  return {
    about: () => [excelVersion(), apiSets().join(", ")],
    lacks: () => ({
      ...(supports("mergedAreas") ? {} : { readMerges: "ExcelApi 1.13" }),
      ...(supports("changeSource") ? {} : { watch: "ExcelApi 1.14" }),
    }),
    leftOver: () => inExcel("read", "", ours),
    begin: async () => {
      await inExcel("insert", "", refuseWhereImpossible);
      const cells = await inExcel("read", "", selected).catch(() => null);
      before = await inExcel("insert", "", async (context) => {
        const active = context.workbook.worksheets.getActiveWorksheet();
        active.load("id");
        await context.sync();
        await keep(context, "begun", recordNamespace, alone);
        return { sheet: active.id, cells };
      });
    },
    open: async (...grids) => {
      await inExcel("insert", "", async (context) => {
        await removeOurs(context);
        for (const grid of grids) addSheet(context, grid);
        const [first] = grids;
        if (first) context.workbook.worksheets.getItem(first.sheet).activate();
        await context.sync();
      });
      return { host: officeWorkbook(scope), content: () => inExcel("read", "", content) };
    },
    end: () =>
      inExcel("remove", "", async (context) => {
        await removeOurs(context);
        await keep(context, null, scope.keptNamespace, alone);
        await keep(context, null, recordNamespace, alone);
        if (before) await goBack(context, before.sheet, before.cells);
        before = null;
      }),
  };
}

/** The scratch sheets, provided that the record of ours is in the workbook. */
async function ours(context: Excel.RequestContext): Promise<string[]> {
  const begun = (await readKept(context, recordNamespace)) !== null;
  const sheets = await listSheets(context);
  return begun ? sheets.map(({ name }) => name).filter(isScratchName) : [];
}

async function removeOurs(context: Excel.RequestContext): Promise<void> {
  for (const name of await ours(context)) context.workbook.worksheets.getItem(name).delete();
  await context.sync();
}

async function refuseWhereImpossible(context: Excel.RequestContext): Promise<void> {
  const { protection } = context.workbook;
  protection.load("protected");
  const left = await ours(context);
  if (protection.protected) throw new HostError("workbook-protected", "");
  const foreign = (await listSheets(context)).find(({ name }) => isScratchName(name) && !left.includes(name));
  if (foreign) throw new HostError("bad-name", foreign.name);
}

/** Rejects where a picture or several areas are selected. */
async function selected(context: Excel.RequestContext): Promise<string> {
  const range = context.workbook.getSelectedRange();
  range.load("address");
  await context.sync();
  return range.address.slice(range.address.lastIndexOf("!") + 1);
}

async function goBack(context: Excel.RequestContext, sheetId: string, cells: string | null): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.activate();
  if (cells) sheet.getRange(cells).untrack().select();
  await context.sync();
}

function addSheet(context: Excel.RequestContext, { sheet: name, top, left, rows, merges }: Grid): void {
  const sheet = context.workbook.worksheets.add(name);
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell) write(sheet.getRange(toA1(top + row, left + column)).untrack(), cell);
    }
  }
  for (const area of merges ?? []) sheet.getRange(areaToA1(area)).untrack().merge();
}

/** The scratch sheets as plain data: cells, formats, marks, and the text that is kept. Three syncs. */
async function content(context: Excel.RequestContext): Promise<unknown> {
  const kept = await readKept(context, scope.keptNamespace);
  const sheets = (await listSheets(context)).filter(({ name }) => isScratchName(name));
  const asked = sheets.map(({ id, name }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,formulas,values,numberFormat");
    const formats = formatsOf(context, { sheetId: id });
    formats.load("items/type");
    used.untrack();
    return { name, used, formats };
  });
  await context.sync();
  return {
    kept,
    sheets: asked.map(({ name, used, formats }) => ({
      name,
      cells: used.isNullObject
        ? null
        : [used.rowIndex, used.columnIndex, used.formulas, used.values, used.numberFormat].map((part: unknown) => part),
      marks: formats.items.map(({ type }) => type),
    })),
  };
}

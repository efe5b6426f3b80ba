import { areaToA1, parseArea, toA1 } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { LayoutCell, SheetLayout } from "../../core/grid/sheet-layout";
import { nameProblem } from "../../core/templates/sheet-name";
import { HostError } from "../host-error";
import { sameContent, toContent } from "./cell-content";
import { paintLayout } from "./paint-layout";
import { setPage } from "./set-page";
import { setValidation } from "./set-validation";
import { listSheets, type Sheet } from "./sheets";

/** Adds these sheets after the active one and shows the first, all or none. Two syncs. */
export async function insertSheets(context: Excel.RequestContext, layouts: readonly SheetLayout[]): Promise<void> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("position");
  const before = await listUnprotected(context);
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load -- the listing syncs
  const next = active.position + 1;
  checkNames(layouts, before);
  try {
    const [first] = layouts.map((layout, at) => insertSheet(context, layout, next + at));
    first?.activate();
    await context.sync();
  } catch (cause) {
    await removeAdded(context, layouts, before);
    throw cause;
  }
}

/** Takes inserted sheets away again, as long as each still holds what was inserted and nothing else. Three syncs. */
export async function removeInserted(context: Excel.RequestContext, layouts: readonly SheetLayout[]): Promise<void> {
  const sheets = await listUnprotected(context);
  const missing = layouts.find(({ name }) => !sheets.some((sheet) => sheet.name === name));
  if (missing) throw new HostError("gone", missing.name);
  const asked = layouts.map((layout) => {
    const used = context.workbook.worksheets.getItem(layout.name).getUsedRangeOrNullObject(true);
    used.load("values,formulas,numberFormat,rowIndex,columnIndex");
    used.untrack();
    return { layout, used };
  });
  await context.sync();
  const changed = asked.find(({ layout, used }) => used.isNullObject || !holdsOnly(used, layout));
  if (changed) throw new HostError("changed-since", changed.layout.name);
  for (const { name } of layouts) context.workbook.worksheets.getItem(name).delete();
  await context.sync();
}

/** Every sheet, unless the workbook's structure is protected: then none may come or go. One sync. */
async function listUnprotected(context: Excel.RequestContext): Promise<Sheet[]> {
  const { protection } = context.workbook;
  protection.load("protected");
  const sheets = await listSheets(context);
  if (protection.protected) throw new HostError("workbook-protected", "");
  return sheets;
}

/** Excel takes no notice of case. */
function checkNames(layouts: readonly SheetLayout[], sheets: readonly Sheet[]): void {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (const { name } of layouts) {
    if (nameProblem(name) !== null || taken.has(name.toLowerCase())) throw new HostError("bad-name", name);
    taken.add(name.toLowerCase());
  }
}

function insertSheet(context: Excel.RequestContext, layout: SheetLayout, position: number): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(layout.name);
  const area = extentOf(layout);
  const cells = matrix(layout, area);
  const range = sheet.getRange(areaToA1(area)).untrack();
  range.formulas = cells.map((row) => row.map(typed));
  // After the contents: a formula takes over the format of the cells that it refers to.
  range.numberFormat = cells.map((row) => row.map((cell) => cell?.style.format ?? "General"));
  paintLayout(sheet, layout);
  for (const merge of layout.merges) sheet.getRange(areaToA1(merge)).untrack().merge();
  for (const validation of layout.validations) setValidation(sheet, validation);
  setPage(sheet, layout.page);
  sheet.position = position;
  return sheet;
}

/** What a person would type to get this: an apostrophe keeps text text that Excel would take for a formula, number or date. */
function typed(cell: LayoutCell | undefined): string | number {
  if (!cell) return "";
  if (cell.formula !== null) return cell.formula;
  const { value } = cell;
  return typeof value === "string" && /^[=+\-@'\d.(]/.test(value.trimStart()) ? `'${value}` : (value ?? "");
}

/** A batch is no transaction: what ran before the failure is there. Only sheets that were not there before are ours. */
async function removeAdded(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  before: readonly Sheet[],
): Promise<void> {
  const names = layouts.map(({ name }) => name.toLowerCase());
  const added = (await listSheets(context)).filter(
    ({ id, name }) => names.includes(name.toLowerCase()) && !before.some((sheet) => sheet.id === id),
  );
  for (const { id } of added) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}

function holdsOnly(used: Excel.Range, layout: SheetLayout): boolean {
  const left = new Map(
    Object.entries(layout.cells).filter(([, { value, formula }]) => value !== null || formula !== null),
  );
  for (const [row, values] of used.values.entries()) {
    for (const [column, value] of values.entries()) {
      const content = toContent(value, used.formulas[row]?.[column], used.numberFormat[row]?.[column]);
      if (content.value === null && content.formula === null) continue;
      const address = toA1(used.rowIndex + row, used.columnIndex + column);
      const cell = left.get(address);
      if (!cell || !sameContent(content, { ...cell, format: content.format })) return false;
      left.delete(address);
    }
  }
  return left.size === 0;
}

function matrix(layout: SheetLayout, { bottom, right }: Area): (LayoutCell | undefined)[][] {
  return Array.from({ length: bottom + 1 }, (_row, row) =>
    Array.from({ length: right + 1 }, (_column, column) => layout.cells[toA1(row, column)]),
  );
}

/** From A1 to the last cell. */
function extentOf(layout: SheetLayout): Area {
  const areas = Object.keys(layout.cells).flatMap((address) => parseArea(address) ?? []);
  const bottom = Math.max(0, ...areas.map((area) => area.bottom));
  return { top: 0, left: 0, bottom, right: Math.max(0, ...areas.map((area) => area.right)) };
}

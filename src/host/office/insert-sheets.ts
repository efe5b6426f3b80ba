import { areaToA1, parseArea, toA1 } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { LayoutCell, SheetLayout } from "../../core/grid/sheet-layout";
import { nameProblem } from "../../core/templates/sheet-name";
import { HostError } from "../host-error";
import type { InsertResult } from "../workbook-host";
import { askEach } from "./ask-each";
import { readContent, sameContent } from "./cell-content";
import type { Progress } from "./in-one-step";
import { fitPages } from "./fit-pages";
import { inHalves, isTooLarge } from "./in-halves";
import { paintLayout } from "./paint-layout";
import { pageSettings } from "./set-page";
import { setValidation } from "./set-validation";
import { listSheets, type Sheet } from "./sheets";

/**
 * Adds these sheets after the active one and shows the first. Five syncs, more only where they are too much for one request;
 * what a failure leaves half done, the progress can take back. How they are printed is set last: where Excel cannot (no printer), the forms are there all the same.
 */
export async function insertSheets(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  progress: Progress,
): Promise<InsertResult> {
  const active = context.workbook.worksheets.getActiveWorksheet();
  active.load("position,id");
  const before = await listUnprotected(context);
  const { position, id } = active;
  checkNames(layouts, before);
  progress.takeBack = (again) => removeAdded(again, layouts, before, id);
  await addSheets(context, layouts, position + 1, progress, (some) => removeAdded(context, some, before, id));
  const names = layouts.map(({ name }) => name);
  const unset = await setPages(context, layouts).catch(() => names);
  return { withoutPrintSetup: names.filter((name) => unset.includes(name)) };
}

/** Adds the sheets in one request, or, where that is too large, each half by itself once what came of it is removed. */
async function addSheets(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  position: number,
  progress: Progress,
  remove: (layouts: readonly SheetLayout[]) => Promise<void>,
): Promise<void> {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  const sheets = layouts.map((layout, at) => insertSheet(context, layout, position + at));
  sheets[0]?.activate();
  try {
    await context.sync();
    progress.wrote = true;
  } catch (cause) {
    if (layouts.length < 2 || !isTooLarge(cause)) throw cause;
    await remove(layouts);
    const middle = Math.ceil(layouts.length / 2);
    // The first half last, because its first sheet is the one to be shown.
    await addSheets(context, layouts.slice(middle), position, progress, remove);
    await addSheets(context, layouts.slice(0, middle), position, progress, remove);
  }
}

/** Gives the sheets of which some setting was not taken. */
async function setPages(context: Excel.RequestContext, layouts: readonly SheetLayout[]): Promise<string[]> {
  const settings = layouts.flatMap(({ name, page }) => pageSettings(name, page).map((set) => ({ name, set })));
  const taken = await askEach(
    context,
    settings,
    ({ set }) => set(context),
    () => true,
  );
  const refused = settings.filter((_setting, at) => !taken[at]).map(({ name }) => name);
  return [...refused, ...(await fitPages(context, layouts))];
}

/**
 * Takes inserted sheets away again, as long as each still holds what was inserted and nothing else. Three syncs; the
 * progress draws those again that a failure half way has taken.
 */
export async function removeInserted(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  progress: Progress,
): Promise<void> {
  const sheets = await listUnprotected(context);
  const missing = layouts.find(({ name }) => !sheets.some((sheet) => sheet.name === name));
  if (missing) throw new HostError("gone", missing.name);
  const asked = await inHalves(context, layouts, (some) => {
    const ranges = some.map((layout) => {
      const used = context.workbook.worksheets.getItem(layout.name).getUsedRangeOrNullObject(true);
      used.load("values,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
      used.untrack();
      return { layout, used };
    });
    return () =>
      ranges.map(({ layout, used }) => ({ name: layout.name, isSame: !used.isNullObject && holdsOnly(used, layout) }));
  });
  const changed = asked.find(({ isSame }) => !isSame);
  if (changed) throw new HostError("changed-since", changed.name);
  progress.takeBack = (again) => drawMissing(again, layouts, sheets);
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
  sheet.position = position;
  return sheet;
}

/**
 * What a person would type to get this. Excel takes text for a formula, number, date or truth value, by rules of the
 * region that nobody has written down: an apostrophe keeps text text, and only what begins in Chinese goes without.
 */
function typed(cell: LayoutCell | undefined): string | number {
  if (!cell) return "";
  if (cell.formula !== null) return cell.formula;
  const { value } = cell;
  return typeof value === "string" && value !== "" && !/^\p{Script=Han}/u.test(value) ? `'${value}` : (value ?? "");
}

/** A batch is no transaction: what ran before the failure is there. Only sheets that were not there before are ours. */
async function removeAdded(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  before: readonly Sheet[],
  active: string,
): Promise<void> {
  const names = layouts.map(({ name }) => name.toLowerCase());
  const added = (await listSheets(context)).filter(
    ({ id, name }) => names.includes(name.toLowerCase()) && !before.some((sheet) => sheet.id === id),
  );
  // Before they go: Excel would put the sheet next to them in front.
  context.workbook.worksheets.getItem(active).activate();
  for (const { id } of added) context.workbook.worksheets.getItem(id).delete();
  await context.sync();
}

async function drawMissing(
  context: Excel.RequestContext,
  layouts: readonly SheetLayout[],
  before: readonly Sheet[],
): Promise<void> {
  const there = new Set((await listSheets(context)).map(({ name }) => name));
  for (const [position, { name }] of before.entries()) {
    const layout = layouts.find((one) => one.name === name);
    if (!layout || there.has(name)) continue;
    insertSheet(context, layout, position);
  }
  await context.sync();
  // Of all, because this may be the second attempt.
  await setPages(context, layouts);
}

function holdsOnly(used: Excel.Range, layout: SheetLayout): boolean {
  const { bottom, right } = extentOf(layout);
  // Not even to be read then: of too many cells Excel tells no values (office-js #6781).
  if (used.rowIndex + used.rowCount - 1 > bottom || used.columnIndex + used.columnCount - 1 > right) return false;
  const left = new Map(
    Object.entries(layout.cells).filter(([, { value, formula }]) => value !== null || formula !== null),
  );
  for (let row = 0; row < used.rowCount; row++) {
    for (let column = 0; column < used.columnCount; column++) {
      const content = readContent(used, row, column);
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

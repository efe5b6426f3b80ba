import { areaToA1 } from "../../core/grid/address";
import { severityOf } from "../../host/office/mark-format";
import { sameContent } from "../../host/office/cell-content";
import type { MarkedCells } from "../../host/files/xlsx/annotating/marks";
import type { WorkbookChanges } from "../../host/files/xlsx/saving/save-into";
import type { CellWrite } from "../../host/files/xlsx/write-cells";
import type { CellStyle } from "../../core/grid/sheet-layout";
import type { ConditionalFormat, SheetContent, StoredCell, WorkbookContent } from "../engine/workbook-content";

/** What became of a workbook since it was opened or saved. */
export interface ChangesSince extends WorkbookChanges {
  /** Whether there is something that a person would miss: marks and results of formulas are made anew. */
  readonly isWork: boolean;
  /** Whether the file can be told all of it without being written anew: looks, rows, sheets and names it cannot. */
  readonly fitsFile: boolean;
  /** Whether every cell is where it was, so that at least the contents can be told. */
  readonly areSheetsSame: boolean;
}

const blank: StoredCell = { value: null, formula: null, style: {} };

/** Compares what the grid held with what it holds. */
export function changesOf(before: WorkbookContent, now: WorkbookContent): ChangesSince {
  const changes = {
    cells: [] as CellWrite[],
    marks: new Map<string, readonly MarkedCells[]>(),
    customXml: {
      removed: before.customXml.filter((text) => !now.customXml.includes(text)),
      added: now.customXml.filter((text) => !before.customXml.includes(text)),
    },
  };
  let isWork = changes.customXml.removed.length + changes.customXml.added.length > 0;
  let fitsFile = same(frameOf(before), frameOf(now));
  const areSheetsSame = same(before.sheets.map(placesOf), now.sheets.map(placesOf));
  for (const sheet of areSheetsSame ? now.sheets : []) {
    const old = before.sheets.find(({ name }) => name === sheet.name);
    if (!old) continue;
    const cells = cellChanges(old, sheet);
    changes.cells.push(...cells.writes);
    if (!same(marksOf(old), marksOf(sheet))) changes.marks.set(sheet.name, marksOf(sheet));
    isWork ||= cells.isWork;
    fitsFile &&= !cells.areLooksChanged;
  }
  return { ...changes, isWork: isWork || !fitsFile, fitsFile, areSheetsSame };
}

/** What moves where rows or columns are put in or taken out. */
function placesOf({ name, merges, rowHeights, hiddenRows, validations }: SheetContent) {
  return { name, merges, rows: Object.keys(rowHeights), hiddenRows, areas: validations.map(({ areas }) => areas) };
}

/** What of a workbook only a new file can say otherwise, cells apart. */
function frameOf({ sheets, protected: isProtected, names }: WorkbookContent) {
  return {
    isProtected,
    names,
    sheets: sheets.map(({ cells: _, conditionalFormats, ...frame }) => ({
      ...frame,
      formats: conditionalFormats.filter((format) => markOf(format) === null).map(({ id: _, ...format }) => format),
    })),
  };
}

function cellChanges(before: SheetContent, { name, cells }: SheetContent) {
  const writes: CellWrite[] = [];
  let [isWork, areLooksChanged] = [false, false];
  for (const cell of new Set([...Object.keys(before.cells), ...Object.keys(cells)])) {
    const [old, now] = [before.cells[cell] ?? blank, cells[cell] ?? blank];
    if (old === now) continue;
    areLooksChanged ||= old.note !== now.note || !same(looksOf(old.style), looksOf(now.style));
    const formatOf = ({ style: { format = "General" } }: StoredCell) => format;
    const isReformatted = formatOf(old) !== formatOf(now);
    const isEdited = isReformatted || !sameContent(contentOf(old), contentOf(now));
    if (!isEdited && !isNewResult(old, now)) continue;
    isWork ||= isEdited;
    const { value, formula } = now;
    writes.push({ sheet: name, cell, after: { value, formula, ...(isReformatted && { format: formatOf(now) }) } });
  }
  return { writes, isWork, areLooksChanged };
}

/** What the grid gives where another program knows a result: a function that it lacks, an array over cells that hold something. */
const unknown: readonly StoredCell["value"][] = ["#NAME?", "#SPILL!", "#CALC!"];

const contentOf = ({ value, formula }: StoredCell) => ({ value, formula, format: "" });

/**
 * Whether a formula that a file has a result of gives another one by now. A
 * file without results is calculated by whoever opens it.
 */
function isNewResult(old: StoredCell, now: StoredCell): boolean {
  if (now.formula === null || old.value === null || unknown.includes(now.value)) return false;
  return !sameContent({ ...contentOf(old), formula: null }, { ...contentOf(now), formula: null });
}

function looksOf({ format: _, ...looks }: CellStyle): CellStyle {
  return looks;
}

function marksOf({ conditionalFormats }: SheetContent): MarkedCells[] {
  return conditionalFormats.flatMap((format) => {
    const severity = markOf(format);
    return severity ? [{ severity, areas: format.areas.map(areaToA1) }] : [];
  });
}

/** How grave a finding is whose mark a conditional format is; null of one that is no mark. */
export function markOf({ rule }: ConditionalFormat) {
  return rule.kind === "custom" ? severityOf(rule.formula) : null;
}

/** Plain data by its text, whatever order its properties have. */
function same(a: unknown, b: unknown): boolean {
  return textOf(a) === textOf(b);
}

function textOf(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

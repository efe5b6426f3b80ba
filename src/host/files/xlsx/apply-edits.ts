import { parseArea } from "../../../core/grid/address";
import { holds } from "../../../core/grid/area";
import type { Edit } from "../../../core/changes/edit";
import { HostError } from "../../host-error";
import { sameContent } from "../../office/cell-content";
import { utf8 } from "./bytes";
import { patchChain, type ChainCell } from "./calculation-chain";
import type { CellMaker } from "./cell-maker";
import type { OpenedXlsx } from "./open-xlsx";
import { patchSheet, type CellChange } from "./patch-sheet";
import { scanSheet, type SheetPart } from "./scan-sheet";
import { SharedFormulas } from "./shared-formulas";
import { WorkbookStyles } from "./workbook-styles";
import { relationsPath } from "./workbook-parts";

/** A sheet that is written to, with the places of its cells. */
interface Sheet {
  readonly name: string;
  readonly part: SheetPart;
  readonly shared: SharedFormulas;
}

/**
 * The bytes of the workbook with these edits: all or none. Rejects with HostError "gone" (no such sheet), "changed-since" (a
 * cell does not hold what its edit replaces), "sheet-protected", or "not-stored" (a cell inside an array formula).
 */
export function applyEdits(xlsx: OpenedXlsx, edits: readonly Edit[]): Uint8Array {
  const styles = new WorkbookStyles(xlsx.stylesXml);
  const parts = new Map<string, Uint8Array | null>();
  const chain: { removed: ChainCell[]; added: ChainCell[] } = { removed: [], added: [] };
  for (const [name, own] of bySheet(edits)) {
    const sheet = xlsx.sheets.find((each) => each.name === name);
    const xml = sheet?.path ? xlsx.readXml(sheet.path) : null;
    if (!sheet?.path || xml === null) throw new HostError("gone", name);
    const part = scanSheet(xml);
    const scanned = { name, part, shared: SharedFormulas.of(part) };
    const changes = own.map((edit) => changeOf(edit, scanned, xlsx.cells, styles));
    parts.set(sheet.path, utf8(patchSheet(part, changes)));
    for (const { cell, before, after } of own) {
      if (before.formula !== null && after.formula === null) chain.removed.push({ cell, sheet: sheet.id });
      if (before.formula === null && after.formula !== null) chain.added.push({ cell, sheet: sheet.id });
    }
  }
  const changedStyles = styles.changed();
  if (changedStyles !== null && xlsx.parts.styles) parts.set(xlsx.parts.styles, utf8(changedStyles));
  for (const [path, xml] of chainParts(xlsx, chain.removed, chain.added)) parts.set(path, xml);
  return xlsx.package.with(parts);
}

function bySheet(edits: readonly Edit[]): Map<string, Edit[]> {
  const sheets = new Map<string, Edit[]>();
  for (const edit of edits) sheets.set(edit.sheet, [...(sheets.get(edit.sheet) ?? []), edit]);
  return sheets;
}

function changeOf(
  { cell, before, after }: Edit,
  { name, part, shared }: Sheet,
  maker: CellMaker,
  styles: WorkbookStyles,
): CellChange {
  const place = `${name}!${cell}`;
  const area = parseArea(cell);
  if (!area) throw new HostError("gone", place);
  const { top: row, left: column } = area;
  const cells = part.rows.find((each) => each.row === row)?.cells;
  const stored = cells?.find((each) => each.column === column);
  const formula = stored ? shared.formulaAt(row, column, stored.formula) : null;
  const read = stored && maker.cell(stored.type, stored.style, formula, stored.stored);
  const now = read ?? { value: null, formula: null, format: "General" };
  if (!sameContent(now, before)) throw new HostError("changed-since", place);
  if (part.isProtected && styles.isLocked(stored?.style ?? 0)) throw new HostError("sheet-protected", name);
  if (isInArray(part, row, column)) throw new HostError("not-stored", place);
  // A shared formula must not be left half: one of its own takes its place.
  const stays = sameContent({ ...now, format: after.format }, after) && stored?.formula?.kind !== "shared";
  const style = styles.withFormat(stored?.style ?? 0, after.format);
  return { row, column, style, content: stays ? null : after };
}

/** Whether one formula fills the cell together with others: Excel lets nobody change a part of it. */
function isInArray({ rows }: SheetPart, row: number, column: number): boolean {
  return rows.some(({ cells }) => cells.some(({ formula }) => formula?.area && holds(formula.area, row, column)));
}

function chainParts(
  { parts: { calculationChain, workbook }, readXml }: OpenedXlsx,
  removed: readonly ChainCell[],
  added: readonly ChainCell[],
): [string, Uint8Array | null][] {
  const xml = calculationChain && readXml(calculationChain);
  if (!calculationChain || !xml || removed.length + added.length === 0) return [];
  const patched = patchChain(xml, removed, added);
  if (patched !== null) return [[calculationChain, utf8(patched)]];
  const withoutMention = (path: string, element: string): [string, Uint8Array][] => {
    const name = calculationChain.slice(calculationChain.lastIndexOf("/") + 1).replaceAll(".", "\\.");
    const mention = new RegExp(String.raw`<(?:[\w.-]+:)?${element}\b[^>]*(?:/|")${name}"[^>]*/>`);
    const text = readXml(path);
    return text === null ? [] : [[path, utf8(text.replace(mention, ""))]];
  };
  return [
    [calculationChain, null],
    ...withoutMention("[Content_Types].xml", "Override"),
    ...withoutMention(relationsPath(workbook), "Relationship"),
  ];
}

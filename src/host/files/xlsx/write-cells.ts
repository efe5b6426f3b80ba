import { holds } from "../../../core/grid/area";
import type { Area } from "../../../core/grid/grid";
import { parseArea, type CellRef } from "../../../core/grid/address";
import type { CellContent } from "../../../core/changes/edit";
import { HostError } from "../../host-error";
import { sameContent } from "../../office/cell-content";
import { withoutMention } from "./annotating/xml-parts";
import { utf8 } from "./bytes";
import { patchChain, type ChainCell } from "./calculation-chain";
import type { CellMaker } from "./cell-maker";
import type { OpenedXlsx } from "./open-xlsx";
import { patchSheet, type CellChange } from "./patch-sheet";
import { scanSheet, type RowPart, type SheetPart } from "./scan-sheet";
import { SharedFormulas } from "./shared-formulas";
import { WorkbookStyles } from "./workbook-styles";
import { relationsPath } from "./workbook-parts";

/** What a cell is to hold. */
export interface CellWrite extends CellRef {
  /** A format that is absent stays as it is. */
  readonly after: Omit<CellContent, "format"> & Partial<Pick<CellContent, "format">>;
}

/** A cell of a file that is to be written to. */
export interface FoundCell {
  readonly content: CellContent;
  /** On a protected sheet, and not among what its author left open. */
  readonly isLocked: boolean;
  /** Whether one formula fills it together with others: Excel lets nobody change a part of that. */
  readonly isInArray: boolean;
}

/** A sheet that is written to, with the places of its cells. */
interface Sheet {
  readonly name: string;
  readonly part: SheetPart;
  readonly rows: ReadonlyMap<number, RowPart>;
  readonly shared: SharedFormulas;
  /** What array formulas fill. */
  readonly arrays: readonly Area[];
}

/**
 * The bytes of the workbook with these cells written, all or none. `allows` is asked of each and may throw; what it
 * answers false to is left out. Throws HostError "gone" where a sheet or cell is not there.
 */
export function writeCells<T extends CellWrite>(
  xlsx: OpenedXlsx,
  writes: readonly T[],
  allows: (write: T, found: FoundCell) => boolean,
): Uint8Array {
  const styles = new WorkbookStyles(xlsx.stylesXml);
  const parts = new Map<string, Uint8Array | null>();
  const chain: { removed: ChainCell[]; added: ChainCell[] } = { removed: [], added: [] };
  for (const [name, own] of bySheet(writes)) {
    const sheet = xlsx.sheets.find((each) => each.name === name);
    const xml = sheet?.path ? xlsx.readXml(sheet.path) : null;
    if (!sheet?.path || xml === null) throw new HostError("gone", name);
    const scanned = scannedSheet(name, xml);
    const changes: CellChange[] = [];
    for (const write of own) {
      const { cell, found, change } = changeOf(write, scanned, xlsx.cells, styles);
      if (!allows(write, found)) continue;
      changes.push(change());
      const { formula } = write.after;
      if (found.content.formula !== null && formula === null) chain.removed.push({ cell, sheet: sheet.id });
      if (found.content.formula === null && formula !== null) chain.added.push({ cell, sheet: sheet.id });
    }
    if (changes.length > 0) parts.set(sheet.path, utf8(patchSheet(scanned.part, changes)));
  }
  const changedStyles = styles.changed();
  if (changedStyles !== null && xlsx.parts.styles) parts.set(xlsx.parts.styles, utf8(changedStyles));
  for (const [path, xml] of chainParts(xlsx, chain.removed, chain.added)) parts.set(path, xml);
  return xlsx.package.with(parts);
}

function bySheet<T extends CellWrite>(writes: readonly T[]): Map<string, T[]> {
  const sheets = new Map<string, T[]>();
  for (const write of writes) {
    const own = sheets.get(write.sheet);
    if (own) own.push(write);
    else sheets.set(write.sheet, [write]);
  }
  return sheets;
}

function scannedSheet(name: string, xml: string): Sheet {
  const part = scanSheet(xml);
  return {
    name,
    part,
    rows: new Map(part.rows.map((row) => [row.row, row])),
    shared: SharedFormulas.of(part),
    arrays: part.rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula?.area ?? [])),
  };
}

function changeOf({ cell, after }: CellWrite, sheet: Sheet, maker: CellMaker, styles: WorkbookStyles) {
  const { name, part, rows, shared, arrays } = sheet;
  const area = parseArea(cell);
  if (!area) throw new HostError("gone", `${name}!${cell}`);
  const { top: row, left: column } = area;
  const stored = rows.get(row)?.cells.find((each) => each.column === column);
  const formula = stored ? shared.formulaAt(row, column, stored.formula) : null;
  const read = stored && maker.cell(stored.type, stored.style, formula, stored.stored);
  const content = read ?? { value: null, formula: null, format: "General" };
  const wanted = { ...after, format: after.format ?? content.format };
  const found: FoundCell = {
    content,
    isLocked: part.isProtected && styles.isLocked(stored?.style ?? 0),
    isInArray: arrays.some((each) => holds(each, row, column)),
  };
  const change = (): CellChange => {
    const result = { ...content, formula: null, format: wanted.format };
    const isSame =
      sameContent({ ...content, format: wanted.format }, wanted) && sameContent(result, { ...wanted, formula: null });
    // A shared formula must not be left half: one of its own takes its place.
    const stays = isSame && stored?.formula?.kind !== "shared";
    return { row, column, style: styles.withFormat(stored?.style ?? 0, wanted.format), content: stays ? null : wanted };
  };
  return { cell, found, change };
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
  const without = (path: string, element: "Override" | "Relationship"): [string, Uint8Array][] => {
    const text = readXml(path);
    return text === null ? [] : [[path, utf8(withoutMention(text, element, calculationChain))]];
  };
  return [
    [calculationChain, null],
    ...without("[Content_Types].xml", "Override"),
    ...without(relationsPath(workbook), "Relationship"),
  ];
}

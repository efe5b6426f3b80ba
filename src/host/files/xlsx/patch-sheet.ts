import { toA1 } from "../../../core/grid/address";
import type { CellContent } from "../../../core/changes/edit";
import { escapeXml, type Element } from "./scan-xml";
import type { CellPart, RowPart, SheetPart } from "./scan-sheet";
import { SharedFormulas } from "./shared-formulas";

/** What a cell is to hold. `content` null leaves value and formula as they are stored. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly content: Pick<CellContent, "value" | "formula"> | null;
}

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The XML of the worksheet with these cells changed, and nothing else: all other text stays as it was, sign by sign. */
export function patchSheet(part: SheetPart, changes: readonly CellChange[]): string {
  const ordered = [...changes].sort((a, b) => a.row - b.row || a.column - b.column);
  const splices = [...withoutMaster(part, ordered), ...inRows(part, ordered)];
  splices.sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of splices) {
    pieces.push(part.text.slice(at, start), text);
    at = end;
  }
  return pieces.join("") + part.text.slice(at);
}

function inRows(part: SheetPart, changes: readonly CellChange[]): Splice[] {
  const { prefix } = part.data.element;
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);
  const rows = new Map(part.rows.map((row) => [row.row, row]));
  const splices: Splice[] = [];
  const newRows = new Map<number, string>();
  for (const [row, cells] of byRow) {
    const existing = rows.get(row);
    if (existing) {
      splices.push(...inRow(part, existing, cells));
      continue;
    }
    const content = cells.map((change) => cellXml(prefix, "", change)).join("");
    const before = part.rows.find((each) => each.row > row)?.element.start ?? part.data.contentEnd;
    newRows.set(before, `${newRows.get(before) ?? ""}<${prefix}row r="${row + 1}">${content}</${prefix}row>`);
  }
  for (const [at, text] of newRows) splices.push(insertion(part.text, part.data, at, text));
  return splices;
}

function inRow(part: SheetPart, row: RowPart, changes: readonly CellChange[]): Splice[] {
  const { prefix } = row.element;
  const splices: Splice[] = [];
  const added = new Map<number, string>();
  for (const change of changes) {
    const existing = row.cells.find(({ column }) => column === change.column);
    if (existing) splices.push(rewritten(part.text, existing, change));
    else {
      const at = row.cells.find(({ column }) => column > change.column)?.element.start ?? row.contentEnd;
      added.set(at, (added.get(at) ?? "") + cellXml(prefix, "", change));
    }
  }
  for (const [at, text] of added) splices.push(insertion(part.text, row, at, text));
  return splices;
}

/** Puts a text inside an element, which may be written as an empty tag. */
function insertion(text: string, { element }: { element: Element }, at: number, added: string): Splice {
  if (!element.isEmptyTag) return { start: at, end: at, text: added };
  const tag = text.slice(element.start, element.contentStart).replace(/\s*\/>$/, ">");
  const closing = `</${element.prefix}${element.name}>`;
  return { start: element.start, end: element.contentStart, text: tag + added + closing };
}

function rewritten(text: string, cell: CellPart, change: CellChange): Splice {
  const { element, contentEnd, end } = cell;
  const tag = text.slice(element.start, element.contentStart);
  // What belongs to the old content goes with it: its type, and the marks of dynamic arrays and rich values.
  const dropped = change.content ? "r|s|t|cm|vm" : "r|s";
  const others = new RegExp(String.raw`\s(?:${dropped})\s*=\s*(?:"[^"]*"|'[^']*')|\s*/?>$|^<[^\s/>]+`, "g");
  const kept = tag.replace(others, "");
  if (change.content) return { start: element.start, end, text: cellXml(element.prefix, kept, change) };
  const opening = `<${element.prefix}c r="${toA1(cell.row, cell.column)}"${styleXml(change.style)}${kept}`;
  const rest = element.isEmptyTag ? "/>" : `>${text.slice(element.contentStart, contentEnd)}</${element.prefix}c>`;
  return { start: element.start, end, text: opening + rest };
}

function styleXml(style: number): string {
  return style === 0 ? "" : ` s="${style}"`;
}

function cellXml(prefix: string, attributes: string, { row, column, style, content }: CellChange): string {
  const opening = `<${prefix}c r="${toA1(row, column)}"${styleXml(style)}${attributes}`;
  const value = content?.value ?? null;
  const formula = content?.formula ?? null;
  if (value === null && formula === null) return `${opening}/>`;
  const isText = typeof value === "string";
  if (isText && formula === null) {
    const text = `<${prefix}is><${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t></${prefix}is>`;
    return `${opening} t="inlineStr">${text}</${prefix}c>`;
  }
  const type = isText ? ` t="${isErrorCode(value) ? "e" : "str"}"` : typeof value === "boolean" ? ' t="b"' : "";
  const stored = value === null ? "" : `<${prefix}v>${storedText(value)}</${prefix}v>`;
  const live = formula === null ? "" : `<${prefix}f>${escapeXml(formula.replace(/^=/, ""))}</${prefix}f>`;
  return `${opening}${type}>${live}${stored}</${prefix}c>`;
}

function storedText(value: string | number | boolean): string {
  return typeof value === "boolean" ? (value ? "1" : "0") : escapeXml(String(value));
}

function isErrorCode(text: string): boolean {
  return /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(text);
}

/** Cells that shared the formula of a cell which is overwritten get it as their own. */
function withoutMaster(part: SheetPart, changes: readonly CellChange[]): Splice[] {
  const shared = SharedFormulas.of(part);
  const changed = new Set(changes.filter(({ content }) => content).map(({ row, column }) => toA1(row, column)));
  const lost = shared.writtenAt((row, column) => changed.has(toA1(row, column)));
  if (lost.size === 0) return [];
  const dependants = part.rows
    .flatMap(({ cells }) => cells)
    .filter(({ row, column, formula }) => formula?.group && lost.has(formula.group) && !changed.has(toA1(row, column)));
  return dependants.flatMap((cell) => {
    const inner = part.text.slice(cell.element.contentStart, cell.contentEnd);
    const tag = /<([^\s/>]*:)?f(?=[\s/>])[^>]*?(?:\/>|>[^<]*<\/[^>]+>)/.exec(inner);
    if (!tag) return [];
    const start = cell.element.contentStart + tag.index;
    const own = escapeXml((shared.formulaAt(cell.row, cell.column, cell.formula) ?? "=").slice(1));
    const name = `${tag[1] ?? ""}f`;
    return [{ start, end: start + tag[0].length, text: `<${name}>${own}</${name}>` }];
  });
}

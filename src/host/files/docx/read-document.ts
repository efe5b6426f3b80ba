import type { Element } from "../xlsx/scan-xml";
import { readXml, type XmlReader } from "../xlsx/read-xml";
import type { Block, Paragraph, TableCell, TableRow } from "./document";
import { ZipError } from "../xlsx/zip-entry";
import { symbolSign } from "./symbol-sign";

/** Reads the XML of a Word document's main part. Throws XmlError where it is damaged. */
export function readDocument(xml: string): readonly Block[] {
  return readXml(xml, () => new DocumentReader());
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

interface OpenParagraph extends Writable<Omit<Paragraph, "kind">> {
  /** Its mark is a tracked deletion: the next paragraph goes on in it. */
  isJoined: boolean;
  /** What stands in text boxes that hang on it. */
  readonly boxes: Block[];
}

interface OpenCell extends Writable<Omit<TableCell, "blocks">> {
  isDeleted: boolean;
}

interface OpenRow extends Writable<Omit<TableRow, "cells">> {
  readonly cells: TableCell[];
  isDeleted: boolean;
}

/** What holds paragraphs and tables: the body, a cell, a text box. */
interface Holder {
  readonly blocks: Block[];
  /** The text of a paragraph whose mark was deleted. */
  carried: string;
}

/** Elements that show nothing: what was deleted or moved away, what was before a change, readings above signs, codes of fields. */
const unseen = new Set(
  "del moveFrom rt instrText delText delInstrText rPrChange pPrChange tblPrChange tblGridChange tcPrChange trPrChange sectPrChange".split(
    " ",
  ),
);

/** What a document holds at most, a hundred times the longest real one. */
const most = { cells: 100_000, signs: 8_000_000 };

const alternatives = new Set(["AlternateContent", "Choice", "Fallback"]);

class DocumentReader implements XmlReader<readonly Block[]> {
  private prefix = "";
  private readonly path: string[] = [];
  /** How deep the element begins that shows nothing. */
  private unseenFrom = Infinity;
  private readonly body: Holder = { blocks: [], carried: "" };
  private readonly holders: Holder[] = [this.body];
  private readonly tables: TableRow[][] = [];
  private readonly rows: OpenRow[] = [];
  private readonly cells: OpenCell[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  /** Of each field around: whether its code or its result is read. */
  private readonly fields: ("code" | "result")[] = [];
  /** Of each content control around: whether it only shows what to type. */
  private readonly prompts: boolean[] = [];
  /** Of each alternative around: whether one was taken. */
  private readonly taken: boolean[] = [];
  private cellCount = 0;
  private signCount = 0;
  private isHidden = false;
  private isText = false;

  open(element: Element, depth: number): void {
    if (depth === 0) this.prefix = element.prefix;
    const name = this.nameOf(element);
    this.path.length = depth;
    const parent = this.path.at(-1) ?? "";
    this.path.push(name);
    if (depth >= this.unseenFrom) return;
    if (name === "del" || name === "moveFrom") this.noteDeletion(parent);
    if (unseen.has(name) || this.isOtherChoice(name)) this.unseenFrom = depth;
    else if (parent === "pPr" || parent === "numPr") this.setParagraph(name, element);
    else if (parent === "tcPr" || parent === "trPr") this.setCell(name, element);
    else if (parent === "r" || parent === "rPr" || parent === "sdtPr") this.setRun(name, element);
    else this.openPart(name);
    this.isText = name === "t" || name === "m:t";
  }

  text(piece: string): void {
    if (this.isText && this.unseenFrom === Infinity) this.type(piece);
  }

  close(element: Element, depth: number): void {
    this.isText = false;
    if (depth > this.unseenFrom) return;
    if (depth === this.unseenFrom) {
      this.unseenFrom = Infinity;
      return;
    }
    this.closePart(this.nameOf(element));
  }

  result(): readonly Block[] {
    return settled(this.body);
  }

  /** Word's own names and those of alternatives are without prefix; others keep theirs. */
  private nameOf({ name, prefix }: Element): string {
    return prefix === this.prefix || alternatives.has(name) ? name : prefix + name;
  }

  /** Of alternatives that show the same thing, the first that is there is read. */
  private isOtherChoice(name: string): boolean {
    if (name !== "Choice" && name !== "Fallback") return false;
    const isOther = this.taken.at(-1) === true;
    if (this.taken.length > 0) this.taken[this.taken.length - 1] = true;
    return isOther;
  }

  private noteDeletion(parent: string): void {
    const paragraph = this.paragraphs.at(-1);
    const row = this.rows.at(-1);
    if (parent === "rPr" && this.path.at(-3) === "pPr" && paragraph) paragraph.isJoined = true;
    if (parent === "trPr" && row) row.isDeleted = true;
  }

  private setParagraph(name: string, element: Element): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph) return;
    const value = valueOf(element);
    if (name === "pStyle") paragraph.style = value;
    if (name === "numPr") paragraph.numbered = { list: null, level: 0 };
    if (name === "ilvl" && paragraph.numbered)
      paragraph.numbered = { ...paragraph.numbered, level: Number(value) || 0 };
    if (name === "numId" && paragraph.numbered) paragraph.numbered = { ...paragraph.numbered, list: value };
    if (name === "pageBreakBefore" && isOn(element)) paragraph.breaks = "before";
    if (name === "sectPr") paragraph.breaks = "after";
  }

  private setCell(name: string, element: Element): void {
    const cell = this.cells.at(-1);
    const row = this.rows.at(-1);
    const value = valueOf(element);
    if (row && name === "gridBefore") row.skipped = count(value);
    if (!cell || this.path.at(-2) !== "tcPr") return;
    if (name === "gridSpan") cell.span = Math.max(1, count(value));
    if (name === "vMerge") cell.down = value === "restart" ? "begins" : "goes-on";
    if (name === "hMerge") cell.joinsBefore = value !== "restart";
    if (name === "cellDel") cell.isDeleted = true;
  }

  private setRun(name: string, element: Element): void {
    if (name === "tab" || name === "ptab") this.type("\t");
    else if (name === "br") this.breakLine(element);
    else if (name === "cr") this.type("\n");
    else if (name === "noBreakHyphen") this.type("-");
    else if (name === "sym") this.type(symbolSign(attribute(element, "font"), attribute(element, "char")));
    else if (name === "fldChar") this.turnField(attribute(element, "fldCharType"));
    else if (name === "vanish") this.isHidden = isOn(element);
    else if (name === "showingPlcHdr") this.prompts[this.prompts.length - 1] = isOn(element);
    else this.openPart(name);
  }

  private breakLine(element: Element): void {
    const kind = attribute(element, "type");
    if (kind === "" || kind === "textWrapping") return this.type("\n");
    const paragraph = this.paragraphs.at(-1);
    if (paragraph && kind === "page") paragraph.breaks = paragraph.text === "" ? "before" : "after";
  }

  private turnField(turn: string): void {
    if (turn === "begin") this.fields.push("code");
    else if (turn === "end") this.fields.pop();
    else if (turn === "separate" && this.fields.length > 0) this.fields[this.fields.length - 1] = "result";
  }

  private type(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph || this.isHidden || this.fields.includes("code") || this.prompts.includes(true)) return;
    paragraph.text += text;
    if ((this.signCount += text.length) > most.signs) throw new ZipError("too-large");
  }

  private openPart(name: string): void {
    if (name === "r") this.isHidden = false;
    else if (name === "p") {
      this.paragraphs.push({ text: "", style: null, numbered: null, breaks: null, isJoined: false, boxes: [] });
    } else if (name === "tbl") this.tables.push([]);
    else if (name === "tr") this.rows.push({ skipped: 0, cells: [], isDeleted: false });
    else if (name === "tc") {
      if (++this.cellCount > most.cells) throw new ZipError("too-large");
      this.cells.push({ span: 1, down: null, joinsBefore: false, isDeleted: false });
      this.holders.push({ blocks: [], carried: "" });
    } else if (name === "txbxContent") this.holders.push({ blocks: [], carried: "" });
    else if (name === "sdt") this.prompts.push(false);
    else if (name === "AlternateContent") this.taken.push(false);
  }

  private closePart(name: string): void {
    if (name === "r") this.isHidden = false;
    else if (name === "p") this.closeParagraph();
    else if (name === "tbl") this.closeTable();
    else if (name === "tr") this.closeRow();
    else if (name === "tc") this.closeCell();
    else if (name === "txbxContent") this.closeBox();
    else if (name === "sdt") this.prompts.pop();
    else if (name === "AlternateContent") this.taken.pop();
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    const holder = this.holders.at(-1);
    if (!paragraph || !holder) return;
    const { isJoined, boxes, style, numbered, breaks } = paragraph;
    const text = holder.carried + paragraph.text;
    holder.carried = isJoined ? text : "";
    if (!isJoined) holder.blocks.push({ kind: "paragraph", text, style, numbered, breaks });
    holder.blocks.push(...boxes);
  }

  private closeTable(): void {
    const rows = this.tables.pop();
    const holder = this.holders.at(-1);
    if (!rows || rows.length === 0 || !holder) return;
    settled(holder).push({ kind: "table", rows });
  }

  private closeRow(): void {
    const row = this.rows.pop();
    if (row && !row.isDeleted) this.tables.at(-1)?.push({ skipped: row.skipped, cells: row.cells });
  }

  private closeCell(): void {
    const cell = this.cells.pop();
    const holder = this.holders.pop();
    if (!cell || !holder || cell.isDeleted) return;
    const { span, down, joinsBefore } = cell;
    this.rows.at(-1)?.cells.push({ span, down, joinsBefore, blocks: settled(holder) });
  }

  private closeBox(): void {
    const holder = this.holders.pop();
    if (holder) this.paragraphs.at(-1)?.boxes.push(...settled(holder));
  }
}

/** What stands in a holder so far; a text that waits for the next paragraph becomes one of its own. */
function settled(holder: Holder): Block[] {
  const { blocks, carried: text } = holder;
  if (text !== "") blocks.push({ kind: "paragraph", text, style: null, numbered: null, breaks: null });
  holder.carried = "";
  return blocks;
}

function attribute({ prefix, attributes }: Element, name: string): string {
  return attributes[prefix + name] ?? attributes[name] ?? "";
}

function valueOf(element: Element): string {
  return attribute(element, "val");
}

function isOn(element: Element): boolean {
  return !["0", "false", "off"].includes(valueOf(element));
}

/** Columns of a grid: Word allows 63, and a damaged number must not mean billions. */
function count(value: string): number {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? Math.min(number, 255) : 0;
}

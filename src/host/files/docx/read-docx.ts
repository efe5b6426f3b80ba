import type { Cell, Grid } from "../../../core/grid/grid";
import { tableName } from "../../../core/wording/table-name";
import type { Prose } from "../handed-in";
import { relations } from "../xlsx/workbook-parts";
import { readDocument } from "./read-document";
import type { Block, Paragraph, TableCell } from "./document";
import { layOutTable } from "./lay-out-table";
import { Numbering } from "./numbering";
import { titlesAbove, type ParagraphBefore } from "./titles-above";

/** A document as what it holds for a check: its tables are sheets, its other paragraphs prose. */
export interface ReadDocx {
  readonly grids: readonly Grid[];
  readonly prose: Prose;
}

/**
 * Reads a Word document; `main` is the path of its main part, `read` gives a part's XML. The first row of a table is row 0 of
 * its grid; the lines printed above it are rows before that. Throws XmlError where a part is damaged.
 */
export function readDocx(main: string, xml: string, read: (path: string) => string | null): ReadDocx {
  const related = [...relations(read, main).values()];
  const part = (wanted: string) => {
    const path = related.find(({ type }) => type === wanted)?.target;
    return path === undefined ? null : read(path);
  };
  const reading = new Reading(new Numbering(part("numbering"), part("styles")));
  return reading.of(readDocument(xml));
}

/** Goes through a document once, from top to bottom: numbers count in that order. */
class Reading {
  private readonly grids: Grid[] = [];
  private tables = 0;

  constructor(private readonly numbering: Numbering) {}

  of(blocks: readonly Block[]): ReadDocx {
    const texts = this.read(blocks).filter((text) => text.trim() !== "");
    return { grids: this.grids, prose: texts.map((text, at) => ({ paragraph: at + 1, text })) };
  }

  /** Makes grids of the tables and gives the texts of the paragraphs. */
  private read(blocks: readonly Block[]): string[] {
    const texts: string[] = [];
    let before: ParagraphBefore[] = [];
    for (const block of blocks) {
      if (block.kind === "paragraph") {
        const text = this.textOf(block);
        texts.push(text);
        before.push({ text, breaks: block.breaks });
      } else {
        this.readTable(block, titlesAbove(before));
        before = [];
      }
    }
    return texts;
  }

  /** A table within one of its cells is the sheet after it. */
  private readTable(table: Extract<Block, { kind: "table" }>, titles: (Cell | null)[][]): void {
    const sheet = tableName(++this.tables);
    const place = this.grids.length;
    const { rows, merges } = layOutTable(table, (cell) => this.cellText(cell));
    if (!rows.some((cells) => cells.some((cell) => cell !== null))) return;
    const grid = { sheet, top: 0 - titles.length, left: 0, rows: [...titles, ...rows], merges };
    this.grids.splice(place, 0, grid);
  }

  private cellText({ blocks }: TableCell): string {
    return this.read(blocks).join("\n").replace(/\s+$/, "");
  }

  private textOf(paragraph: Paragraph): string {
    const number = this.numbering.next(paragraph);
    const isApart = number !== "" && /[\p{L}\p{N}]$/u.test(number) && paragraph.text !== "";
    return number + (isApart ? " " : "") + paragraph.text;
  }
}

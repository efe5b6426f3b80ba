import type { Cell } from "../../../core/grid/grid";
import { cellOf } from "./lay-out-table";

/** A paragraph in front of a table, with its number shown. */
export interface ParagraphBefore {
  readonly text: string;
  readonly breaks: "before" | "after" | null;
}

/** What is longer is prose, and more lines than these no form prints above itself. */
const longest = 60;
const most = 8;
/** Between a label with its value and the next one: 填报单位：某局    单位：万元. */
const gap = /\t+|[ \u00a0]{3,}|\u3000{2,}/;

/**
 * The lines of a form that a document prints above its table (title, year, unit), as rows of cells: up to the prose, the
 * table or the page before. `paragraphs` are those since the table before, in their order.
 */
export function titlesAbove(paragraphs: readonly ParagraphBefore[]): (Cell | null)[][] {
  const lines: string[] = [];
  for (const { text, breaks } of [...paragraphs].reverse()) {
    if (breaks === "after" || lines.length === most) break;
    const line = text.trim();
    if (line.length > longest || /[\u3002\uff1b;]$/.test(line)) break;
    if (line !== "") lines.unshift(line);
    if (breaks === "before") break;
  }
  return lines.map((line) => (/[:\uff1a\t]/.test(line) ? line.split(gap) : [line]).map(cellOf));
}

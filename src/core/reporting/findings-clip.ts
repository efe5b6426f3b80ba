import type { Finding } from "../findings/finding";
import type { ProseFinding } from "../findings/prose-finding";
import { countyIn } from "../wording/county";
import type { Wording } from "../wording/wording";
import { escaped } from "./escaped";
import { findingCells } from "./finding-cells";

/** A table as the clipboard holds it: with markup for programs that keep cells apart, and as lines with tabs for the others. */
export interface ClippedTable {
  readonly html: string;
  readonly text: string;
}

/** Findings as a table to be pasted: every cell stays the text that it is, in a spreadsheet as well. */
export function findingsClip(findings: readonly (Finding | ProseFinding)[], wording: Wording): ClippedTable {
  const { columns } = countyIn(wording.commandLine.report.language).workbook;
  const { sheet, cell, row, column, title, severity, message, actual, expected, basis } = columns;
  const rows = findings.map((finding) => {
    const { code, ...cells } = findingCells(finding, wording);
    return [
      ...[cells.sheet, cells.cell, cells.row, cells.column, `${code} ${cells.title}`, cells.severity, cells.message],
      ...[cells.actual, cells.expected, cells.basis],
    ];
  });
  const heads = [sheet, cell, row, column, title, severity, message, actual, expected, basis];
  return {
    html: `<table>${htmlRow(heads, "th")}${rows.map((cells) => htmlRow(cells, "td")).join("")}</table>`,
    text: [heads, ...rows].map((cells) => cells.map(plainCell).join("\t")).join("\r\n"),
  };
}

/** A spreadsheet takes the format along, by which what begins with = is text. */
function htmlRow(cells: readonly string[], tag: "th" | "td"): string {
  const shown = cells.map((text) => `<${tag} style="mso-number-format:'\\@'">${escaped(text)}</${tag}>`);
  return `<tr>${shown.join("")}</tr>`;
}

/** The apostrophe by which a spreadsheet takes what follows as text; quotes around what would open quotes. */
function plainCell(text: string): string {
  if (/^[=+\-@]/.test(text)) return `'${text}`;
  return text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

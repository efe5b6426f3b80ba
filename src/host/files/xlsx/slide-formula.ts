import { columnName, parseArea } from "../../../core/grid/address";

/** Texts, quoted sheet names and structured references are passed over; the last group is a reference (or a name, told apart below). */
const tokens =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!])|[A-Za-z_\\\u0080-\uffff][\w.\u0080-\uffff]*|\d[\w.]*/g;

/** A formula as it reads so many rows and columns further on: how cells that share a formula see it. No leading "=". */
export function slideFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(tokens, (token: string, ...groups: (string | undefined)[]) => {
    const [fixedColumn, letters, fixedRow, digits, fixedFrom, from, fixedTo, to, fixedTop, top, fixedBottom, bottom] =
      groups;
    if (letters !== undefined && digits !== undefined) {
      const column = slideColumn(fixedColumn, letters, columns);
      const row = slideRow(fixedRow, digits, rows);
      return column === null || row === null ? "#REF!" : column + row;
    }
    if (from !== undefined && to !== undefined) {
      return span(slideColumn(fixedFrom, from, columns), slideColumn(fixedTo, to, columns));
    }
    if (top !== undefined && bottom !== undefined) {
      return span(slideRow(fixedTop, top, rows), slideRow(fixedBottom, bottom, rows));
    }
    return token;
  });
}

function span(from: string | null, to: string | null): string {
  return from === null || to === null ? "#REF!" : `${from}:${to}`;
}

function slideColumn(fixed: string | undefined, letters: string, by: number): string | null {
  const column = parseArea(`${letters}1`)?.left ?? 0;
  if (fixed) return `$${letters}`;
  const moved = column + by;
  return moved < 0 || moved > 16_383 ? null : columnName(moved);
}

function slideRow(fixed: string | undefined, digits: string, by: number): string | null {
  const moved = Number(digits) + by;
  if (fixed) return `$${digits}`;
  return moved < 1 || moved > 1_048_576 ? null : String(moved);
}

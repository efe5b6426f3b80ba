import { halfWidth } from "../../values/half-width";
import type { AnnexRow, Field } from "../annex";
import { labelKey } from "../label";

/** 产出指标小计 heads nothing. */
export function isSum({ text }: Field): boolean {
  return /[小合]计/.test(halfWidth(text));
}

/** An item under its heading's sum, where that stands in the heading's own row. */
export function belowSum(sum: AnnexRow | undefined, row: AnnexRow): AnnexRow {
  const isUnder = sum && row.cells.level1?.value.kind === "words" && headingOf(sum) === headingOf(row);
  return isUnder ? { ...row, whole: sum } : row;
}

/** Makes the items above a row of their sum its parts: those under the last heading, unless the row begins a heading of its own. */
export function summedUp(rows: AnnexRow[], sum: AnnexRow): AnnexRow {
  const group = headingOf(rows.at(-1));
  const own = sum.cells.level1;
  const isOfAll = /^(绩效)?指标[小合]计/.test(labelKey(sum.label?.text ?? ""));
  const isAbove = own?.value.kind === "words" && headingOf(sum) !== group && !isSum(own);
  for (let at = rows.length - 1; at >= 0 && !isAbove; at--) {
    const row = rows[at];
    if (!row || row.whole || (headingOf(row) !== group && !isOfAll)) break;
    rows[at] = { ...row, whole: sum };
  }
  return sum;
}

/** A heading that is printed again, beside every row or after a page break, still heads one group. */
function headingOf(row: AnnexRow | undefined): string {
  return halfWidth(row?.cells.level1?.text ?? "");
}

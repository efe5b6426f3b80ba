import type { OpenTotal } from "../../core/filling/plan-fill";
import { shownText } from "../../core/wording/shown-text";
import { fill } from "../../core/wording/wording";
import { Notice } from "../parts/Notice";
import { useWording } from "../use-wording";

/** So many are named; the others follow once these are mended. */
const most = 5;

/** The totals that are left blank, each with the points that are missing from it. */
export function OpenTotals({ open }: { readonly open: readonly OpenTotal[] }) {
  const { fill: texts } = useWording().pane;
  return open.slice(0, most).map(({ sheet, cell, parts }) => (
    <Notice key={`${sheet}!${cell}`} intent="info">
      {fill(texts.open, { cell: shownText(`${sheet}!${cell}`), parts: shownText(parts) })}
    </Notice>
  ));
}

import { allPoints } from "../places/all-points";
import type { Profile } from "../places/profile";
import type { Annex } from "../reading/annex";
import { executionInTotal } from "../reading/execution";
import type { Big } from "../values/big";
import { halfWidth } from "../values/half-width";
import { rememberedByBoth } from "../values/remembered-by";
import { amountOf, pointsOfAll } from "./amounts";

/**
 * All the points of an evaluation: 100, execution's among them. Where its indicators make up 100 by themselves and the form says so
 * (总分（110分）, 执行率10分另计) or the place does, execution's stand beside them: 110.
 */
export const pointsInAll = rememberedByBoth((annex: Annex, { fullPoints }: Profile): Big => {
  const own = amountOf(annex, "funds", executionInTotal(annex)?.cells.weight);
  if (!own?.gt(0) || !pointsOfAll(annex.tables.indicators?.rows ?? [], "weight").eq(allPoints)) return allPoints;
  const all = allPoints.plus(own);
  return all.eq(fullPoints) || saysBeside(annex, all) ? all : allPoints;
});

/** Whether a title, a label or a note of the form says that execution's points are not among the 100. */
function saysBeside({ title, unread, tables: { funds, indicators } }: Annex, all: Big): boolean {
  const headings = [funds, indicators].flatMap((table) => Object.values(table?.heading ?? {}));
  // The label of the total stands in the first of its columns.
  const labels = [title, ...headings, ...Object.values(indicators?.closing?.cells ?? {})];
  const full = new RegExp(`(?:满分|总分|总计|合计)(?:分?值|得分)?[:为是共(]*${all.toFixed()}分`);
  return [...labels, ...unread].some((said) => {
    const text = halfWidth(said?.text ?? "");
    return full.test(text) || beside.test(text);
  });
}

const beside = /执行.{0,12}(?:附加分|另计|另行计分|不(?:计|纳|列)入(?:总分|100分)|100分(?:之|以)?外)/;

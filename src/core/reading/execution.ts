import { Big } from "../values/big";
import { allPoints } from "../places/all-points";
import { halfWidth } from "../values/half-width";
import { remembered } from "../values/remembered";
import { saysNothing } from "../values/value";
import type { Annex, AnnexRow, AnnexTable, Field } from "./annex";
import { exchanged } from "./exchanged";

/**
 * Who scores the execution of the budget, in every way that the form leaves open, the likeliest first. Labels and
 * printed
 * weights decide, never the scores:
 * - an indicator named for the execution has its points where the funds print no weight;
 * - where the indicators alone make up all points there is no room for it, unless the funds print a weight beside them:
 *   then it is not counted, or one of the weights is a slip;
 * - a total whose weight is that of the indicators alone (90) does not count it, or the weight is the slip.
 */
export function executionsOf({ tables: { funds, indicators } }: Pick<Annex, "tables">): Annex["execution"][] {
  const scored = scoredRow(funds);
  if (!scored) return [null];
  const items = indicators?.rows ?? [];
  const own = weightIn(scored.cells.weight);
  const weights = items.reduce((sum, { cells: { weight } }) => sum.plus(weightIn(weight) ?? 0), new Big(0));
  if (own === null && (weights.eq(allPoints) || items.some(isExecutionItem))) return [null];
  if (weights.eq(allPoints)) return items.some(isExecutionItem) ? [null, "in-total"] : ["in-total", null];
  const stated = weightIn(indicators?.closing?.cells.weight);
  return stated?.eq(weights) ? ["in-total", "beside-total"] : ["in-total"];
}

function weightIn(field: Field | undefined): Big | null {
  return field?.value.kind === "quantity" ? field.value.amount : null;
}

const namesExecution = remembered((text) =>
  /^(全年|年度|部门)?((预算|资金|经费)?执行(率|情况|进度)|(预算|资金|经费)支出(率|进度))/.test(halfWidth(text)),
);

/** Whether an indicator row is the execution rate itself: 预算执行率 with a weight of its own. */
export function isExecutionItem({ cells: { level1, level2, name } }: AnnexRow): boolean {
  return [level1, level2, name].some((field) => field !== undefined && namesExecution(field.text));
}

/** The row that scores the execution of the budget: the total of the funds or the part that does it instead. */
export function executionRow({ execution, tables: { funds } }: Annex): AnnexRow | null {
  return execution === null ? null : scoredRow(funds);
}

/** The total of the funds; where it says nothing of points and a part does, that part. */
function scoredRow(funds: AnnexTable<"funds"> | undefined): AnnexRow | null {
  const total = funds?.rows.find(({ key }) => key === "total");
  return (total && !hasPoints(total) && funds?.rows.find(hasPoints)) || (total ?? null);
}

function hasPoints({ cells: { weight, score } }: AnnexRow): boolean {
  return weightIn(weight) !== null || weightIn(score) !== null;
}

/** The funds when a part of the total carries rate and points. The total then asks for neither. */
export function withPointsOfPart(funds: AnnexTable<"funds">): AnnexTable<"funds"> {
  const total = funds.rows.find(({ key }) => key === "total");
  if (!total || scoredRow(funds) === total) return funds;
  const asked = Object.entries(total.cells).filter(
    ([role, field]) => !["weight", "executionRate", "score"].includes(role) || (field && !saysNothing(field.value)),
  );
  const cells: AnnexRow<"funds">["cells"] = Object.fromEntries(asked);
  return { ...funds, rows: exchanged(funds.rows, total, { ...total, cells }) };
}

/** The execution row as far as the form's total counts its points. */
export function executionInTotal(annex: Annex): AnnexRow | null {
  return annex.execution === "in-total" ? executionRow(annex) : null;
}

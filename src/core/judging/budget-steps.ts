import type { Profile } from "../places/profile";
import type { Annex, AnnexRow, Field } from "../reading/annex";
import { Big } from "../values/big";
import { halfWidth } from "../values/half-width";
import { shownChange, shownPercent, shownShare } from "../values/shown";
import { amountOf, pointsOf, rowOf } from "./amounts";

/** What the place's steps leave an indicator of the budget: 预算完成率 by `completionStep`, 预算控制率 by `adjustmentSteps`. */
export interface BudgetStep {
  readonly of: "completion" | "adjustment";
  readonly most: Big;
  readonly rate: string;
  /** How the rate comes of the funds; null where the indicator says it itself. */
  readonly arithmetic: string | null;
  readonly cells: readonly Field[];
}

/** The most points of an indicator that the place scores by steps; null where it is none of these, or its rate is not known. */
export function budgetStep(annex: Annex, row: AnnexRow, place: Profile): BudgetStep | null {
  const of = steppedBy(row, place);
  const weight = pointsOf(row.cells.weight);
  const rate = of && (ownRate(row) ?? rateOfFunds(annex, of));
  if (!of || !weight || !rate) return null;
  const { share, ...shown } = rate;
  const most = of === "completion" ? completed(share, weight, place) : adjusted(share, weight, place);
  return most && { of, most, rate: shownPercent(share), ...shown };
}

/** Which of the place's steps an indicator is scored by. */
export function steppedBy({ cells }: AnnexRow, place: Profile): BudgetStep["of"] | null {
  const name = halfWidth(cells.name?.text ?? "").replace(/^(?:部门|单位|年度)+/, "");
  if (/^预算完成率/.test(name) && place.completionStep.costs.gt(0)) return "completion";
  return /^预算控制率/.test(name) && place.adjustmentSteps.length > 0 ? "adjustment" : null;
}

/** Only a whole step costs points: what a part of one does, the table does not say. */
function completed(share: Big, weight: Big, { completionStep: { below, costs } }: Profile): Big {
  const steps = Math.max(0, Math.floor(Number(new Big(1).minus(share).div(below).round(9))));
  const left = weight.minus(costs.times(steps));
  return left.gt(0) ? left : new Big(0);
}

/** A budget that was cut is none of the table's cases. */
function adjusted(share: Big, weight: Big, { adjustmentSteps }: Profile): Big | null {
  if (share.lt(0)) return null;
  return weight.times(adjustmentSteps.find(({ most }) => share.lte(most))?.keeps ?? 0);
}

interface Rate extends Pick<BudgetStep, "arithmetic" | "cells"> {
  readonly share: Big;
}

function ownRate({ cells: { actual } }: AnnexRow): Rate | null {
  if (actual?.value.kind !== "quantity" || actual.value.unit.base !== "%") return null;
  const { amount, unit, comparator, approximate } = actual.value;
  if (comparator !== null || approximate) return null;
  return { share: amount.times(unit.scale).div(100), arithmetic: null, cells: [actual] };
}

function rateOfFunds(annex: Annex, of: BudgetStep["of"]): Rate | null {
  const { initialBudget, annualBudget, executed } = rowOf(annex, "funds", "total")?.cells ?? {};
  const [part, whole] = of === "completion" ? [executed, annualBudget] : [annualBudget, initialBudget];
  const [now, before] = [amountOf(annex, "funds", part), amountOf(annex, "funds", whole)];
  if (!part || !whole || !now || !before?.gt(0)) return null;
  const cells = [part, whole];
  return of === "completion"
    ? { share: now.div(before), arithmetic: shownShare(now, before), cells }
    : { share: now.minus(before).div(before), arithmetic: shownChange(now, before), cells };
}

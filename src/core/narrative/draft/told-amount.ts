import type { TableId } from "../../forms/index";
import { amountOf } from "../../judging/amounts";
import type { Annex, Field } from "../../reading/annex";
import { Big } from "../../values/big";
import { shownPercent } from "../../values/shown";
import type { Unit } from "../../values/unit";
import { gap } from "../gap";

/** An amount of money as its annex tells it. */
export interface ToldAmount {
  readonly amount: Big;
  readonly unit: Unit;
}

/** What a cell tells; null where it holds no exact amount. */
export function toldAmount(annex: Annex | undefined, table: TableId, field: Field | undefined): ToldAmount | null {
  const unit = annex?.tables[table]?.money;
  if (!annex || !unit || field?.value.kind !== "quantity" || field.value.approximate) return null;
  const amount = amountOf(annex, table, field);
  return amount && { amount, unit };
}

/** What several annexes tell of one thing; "differs" where they do not agree, null where none tells it. */
export function agreed(told: readonly (ToldAmount | null)[]): ToldAmount | "differs" | null {
  const [first, ...others] = told.filter((one) => one !== null);
  if (!first) return null;
  return others.every((other) => inBase(other).eq(inBase(first))) ? first : "differs";
}

/** An amount with its unit, or the gap for it. */
export function shownAmount(told: ToldAmount | "differs" | null, what: string): string {
  if (told === "differs") return gap(`${what}，各附件所填不一致，核对后填写`);
  return told ? `${told.amount.toFixed()}${told.unit.name}` : gap(what);
}

/** Less of an amount than another, or more: what is left, over or grown. */
export function difference(one: ToldAmount, other: ToldAmount): ToldAmount {
  return { amount: inBase(one).minus(inBase(other)).abs().div(one.unit.scale), unit: one.unit };
}

/** How two amounts compare: above 0 where the first is more. */
export function compared(one: ToldAmount, other: ToldAmount): number {
  return inBase(one).minus(inBase(other)).cmp(new Big(0));
}

/** A part in percent of a whole; null where the whole is nothing. */
export function shownRate(part: ToldAmount, whole: ToldAmount): string | null {
  return inBase(whole).gt(0) ? shownPercent(inBase(part).div(inBase(whole))) : null;
}

function inBase({ amount, unit }: ToldAmount): Big {
  return amount.times(unit.scale);
}

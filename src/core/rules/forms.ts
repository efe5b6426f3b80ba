import type { Family } from "../forms/define-form";
import type { TableId } from "../forms/index";
import type { Annex, Field } from "../reading/annex";
import { labelKey } from "../reading/label";
import { amountOf } from "../judging/amounts";
import { numberIn, roundingOf } from "../judging/derived-cells";
import type { Profile } from "../places/profile";
import { isSameUnit, namesMeet } from "../values/name";
import { saysNothing } from "../values/value";
import type { Big } from "../values/big";
import { shownSum } from "../values/shown";

/** The annexes of a family, in workbook order. */
export function annexesOf({ annexes }: { readonly annexes: readonly Annex[] }, family: Family): Annex[] {
  return annexes.filter(({ description }) => description.families.includes(family));
}

/** A cell's amount in 万元, whatever unit its form counts in: what amounts of two annexes are compared in. */
export function moneyOf(annex: Annex, table: TableId, field: Field | undefined): Big | null {
  const scale = annex.tables[table]?.money.scale;
  return (scale && amountOf(annex, table, field)?.times(scale).div(10000)) ?? null;
}

/** An amount of 万元 with its unit: what a sum over several forms is told in. */
export function inWan(amount: Big): string {
  return `${amount.toFixed()}万元`;
}

/** Amounts of 万元 added up. */
export function sumInWan(parts: readonly { readonly amount: Big }[]): string {
  return shownSum(
    parts.map(({ amount }) => amount),
    "万元",
  );
}

/** What a stated amount may be off by rounding alone, in the table's money unit: half its last shown digit, or more. */
export function allowance({ tolerance }: Profile, annex: Annex, table: TableId, field: Field | undefined): Big {
  return roundingOf(field, annex.tables[table]?.money, tolerance.amount);
}

/** The same in 万元. */
export function moneyAllowance(profile: Profile, annex: Annex, table: TableId, field: Field | undefined): Big {
  const scale = annex.tables[table]?.money.scale ?? 10000;
  const rounding = allowance(profile, annex, table, field).times(scale).div(10000);
  return rounding.gt(profile.tolerance.amount) ? rounding : profile.tolerance.amount;
}

/** Whether a cell is there and holds nothing. */
export function isBlank(field: Field | null | undefined): field is Field {
  return !!field && saysNothing(field.value);
}

/** Whether a cell is there and holds something. */
export function isFilled(field: Field | null | undefined): field is Field {
  return !!field && !saysNothing(field.value);
}

/** Project evaluations whose implementer has no 附件2 or 附件3 here. Nothing says whose spending they are part of. */
export function orphansOf(workbook: { readonly annexes: readonly Annex[] }): Annex[] {
  const units = [...annexesOf(workbook, "base-data"), ...annexesOf(workbook, "whole")];
  return annexesOf(workbook, "project").filter((annex) => !units.some((unit) => sameUnit(unit, annex)));
}

/** The evaluations of a unit's projects, each project once: one may be evaluated in forms of two kinds, or handed in twice. */
export function projectsOf(workbook: { readonly annexes: readonly Annex[] }, unit: Annex): Annex[] {
  return annexesOf(workbook, "project")
    .filter((annex) => sameUnit(unit, annex))
    .filter((annex, at, all) => !all.slice(0, at).some((other) => isSameProject(other, annex)));
}

function isSameProject(one: Annex, other: Annex): boolean {
  const [a, b] = [one.fields.project, other.fields.project];
  if (!isFilled(a) || !isFilled(b)) return false;
  return one.description === other.description
    ? labelKey(a.text) === labelKey(b.text) && one.year === other.year
    : namesMeet(a.text, b.text);
}

/** Whether two annexes can belong to one unit. A workbook may hold the forms of many units. */
export function sameUnit(one: Annex, other: Annex): boolean {
  const [a, b] = [one.fields.unit, other.fields.unit];
  return !isFilled(a) || !isFilled(b) || isSameUnit(a.text, b.text);
}

/** The text of the first cell of a sum that holds no number. A person must look there before the sum can be judged. */
export function unreadIn(cells: readonly Field[]): { readonly text: string } {
  const culprit = cells.find((field) => numberIn(field, undefined).number === "unreadable") ?? cells[0];
  return { text: culprit?.text.trim().slice(0, 40) ?? "" };
}

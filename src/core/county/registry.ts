import { amountOf } from "../judging/amounts";
import type { Annex } from "../reading/annex";
import { Big } from "../values/big";
import { relateNames } from "../values/name";
import { speaksOfWhole, unitOf, type Submission } from "./submission";

/** One line of the bureau's list: a fund, one unit that answers for it, and the amount in 元 where the list has one. */
export interface RegistryEntry {
  readonly fund: string;
  readonly unit: string;
  readonly amount: Big | null;
  /** Where it stands in the list, as Sheet!A1. */
  readonly at: string;
}

/** The lines of the registries among these annexes; a line that names several units counts once for each, its amount for none. */
export function registryEntries(annexes: readonly Annex[]): RegistryEntry[] {
  return annexes.flatMap((annex) =>
    (annex.tables.entries?.rows ?? []).flatMap(({ cells: { fund, unit, amount } }) => {
      const units = unitsIn(unit?.text ?? "");
      const own = amountOf(annex, "entries", amount);
      const inYuan = own && units.length === 1 ? own.times(annex.tables.entries?.money.scale ?? 1) : null;
      const cell = unit ?? fund;
      return units.map((name) => ({
        fund: fund?.text.trim() ?? "",
        unit: name,
        amount: inYuan,
        at: cell ? `${cell.sheet}!${cell.cell}` : "",
      }));
    }),
  );
}

/** The units that a cell names: one a line, or listed between commas. */
function unitsIn(text: string): string[] {
  return text
    .split(/[\n、，,；;]+/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** What was handed in, held against the list of who must evaluate what. Amounts are in 元, as plain numbers. */
export interface AgainstRegistry {
  /** How many of the listed units handed something in, and how many are listed. */
  readonly submitted: number;
  readonly listed: number;
  readonly missing: readonly { readonly unit: string; readonly funds: readonly string[]; readonly at: string }[];
  /** Files of units that the list does not name; of a file that names no unit, null. */
  readonly unexpected: readonly { readonly unit: string | null; readonly file: string }[];
  readonly twice: readonly { readonly unit: string; readonly files: readonly string[] }[];
  /** The list's amounts beside the annual budgets of that unit's projects, where they differ. */
  readonly amounts: readonly { readonly unit: string; readonly listed: string; readonly submitted: string }[];
  /** The same of all listed units; null where the list has no amounts. */
  readonly total: { readonly listed: string; readonly submitted: string } | null;
}

interface ListedUnit {
  readonly unit: string;
  readonly entries: readonly RegistryEntry[];
  readonly submissions: readonly Submission[];
}

/** Holds the submissions against the list. A unit is known by its name, however it is shortened or misspelt. */
export function againstRegistry(
  entries: readonly RegistryEntry[],
  submissions: readonly Submission[],
): AgainstRegistry {
  const listed = listedUnits(entries, submissions);
  const expected = new Set(listed.flatMap((each) => each.submissions));
  return {
    submitted: listed.filter((each) => each.submissions.length > 0).length,
    listed: listed.length,
    missing: listed
      .filter((each) => each.submissions.length === 0)
      .map(({ unit, entries: own }) => ({ unit, funds: own.map(({ fund }) => fund), at: own[0]?.at ?? "" })),
    unexpected: submissions.filter((one) => !expected.has(one)).map((one) => ({ unit: unitOf(one), file: one.file })),
    twice: listed
      .filter((each) => each.submissions.length > 1)
      .map(({ unit, submissions: own }) => ({ unit, files: own.map(({ file }) => file) })),
    ...amountsOf(listed),
  };
}

function listedUnits(entries: readonly RegistryEntry[], submissions: readonly Submission[]): ListedUnit[] {
  const byUnit = new Map<string, RegistryEntry[]>();
  for (const entry of entries) byUnit.set(entry.unit, [...(byUnit.get(entry.unit) ?? []), entry]);
  const names = [...byUnit.keys()];
  const ofUnit = new Map<string, Submission[]>();
  for (const submission of submissions) {
    const name = listedName(names, unitOf(submission)) ?? listedName(names, departmentOf(submission));
    if (name !== null) ofUnit.set(name, [...(ofUnit.get(name) ?? []), submission]);
  }
  return names.map((unit) => ({ unit, entries: byUnit.get(unit) ?? [], submissions: ofUnit.get(unit) ?? [] }));
}

/** 主管部门: a list names the department where its unit hands in. */
function departmentOf({ annexes }: Submission): string | null {
  return annexes.find(({ department }) => department !== undefined)?.department ?? null;
}

/** The name in the list that is this unit's: the same before a variant, and a part of it last. */
function listedName(names: readonly string[], unit: string | null): string | null {
  if (unit === null) return null;
  const related = names.map((name) => ({ name, relation: relateNames(name, unit) }));
  for (const wanted of ["same", "variant", "short"] as const) {
    const found = related.find(({ relation }) => relation === wanted);
    if (found) return found.name;
  }
  return null;
}

function amountsOf(listed: readonly ListedUnit[]): Pick<AgainstRegistry, "amounts" | "total"> {
  const withAmounts = listed.flatMap(({ unit, entries, submissions }) => {
    const own = entries.flatMap(({ amount }) => amount ?? []);
    return own.length === entries.length ? [{ unit, listed: sum(own), submitted: budgetOf(submissions) }] : [];
  });
  if (withAmounts.length === 0) return { amounts: [], total: null };
  const handedIn = withAmounts.flatMap(({ submitted }) => submitted ?? []);
  return {
    amounts: withAmounts.flatMap(({ unit, listed: own, submitted }) =>
      submitted === null || submitted.eq(own) ? [] : [{ unit, listed: own.toFixed(), submitted: submitted.toFixed() }],
    ),
    total: { listed: sum(withAmounts.map((each) => each.listed)).toFixed(), submitted: sum(handedIn).toFixed() },
  };
}

/** What the projects of a unit were given; null where it handed in none that says so. */
function budgetOf(submissions: readonly Submission[]): Big | null {
  const budgets = submissions
    .flatMap(({ annexes }) => annexes)
    .flatMap((annex) => (!speaksOfWhole(annex) && annex.budget !== undefined ? [new Big(annex.budget)] : []));
  return budgets.length > 0 ? sum(budgets) : null;
}

function sum(amounts: readonly Big[]): Big {
  return amounts.reduce((all, one) => all.plus(one), new Big(0));
}

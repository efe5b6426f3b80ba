import fc from "fast-check";
import { planFillAndOpen } from "../../src/core/filling/plan-fill";
import type { Grid } from "../../src/core/grid/grid";
import { defaultProfile } from "../../src/core/places/index";
import { anyForm, gridOf } from "./fill-forms";
import { plannedBlanks, withProposals } from "./fill-sheets";

/** A form that was filled with live formulas, whose numbers were changed since and which was then filled again. */
export interface FilledForm {
  readonly sheet: string;
  readonly grid: Grid;
  /** What the formulas of the first fill must show by now, as the core alone says. */
  readonly expected: readonly { readonly cell: string; readonly value: string | number; readonly formula: string }[];
}

/** So many random forms; the same for the same seed. */
export function filledForms(count: number, seed: number): FilledForm[] {
  return fc.sample(anyForm, { numRuns: count, seed }).map((form, at) => {
    const sheet = `Form${String(at + 1)}`;
    const first = plannedBlanks(gridOf(form, "filled", sheet)).filter(({ edit }) => edit.after.formula !== null);
    const changed = gridOf(form, "changed", sheet);
    const second = plannedBlanks(changed);
    // A total whose part went since still adds up what is there, where the core proposes none: nothing to compare.
    const open = openIn(changed);
    const isOpen = (cell: string, formula: string) => open.some((one) => one === cell || refersTo(formula, one));
    const others = second.filter(({ cell }) => !first.some((one) => one.cell === cell));
    return {
      sheet,
      grid: withProposals(changed, [...first, ...others]),
      expected: first
        .filter(({ cell, edit }) => !isOpen(cell, edit.after.formula ?? ""))
        .map(({ cell, edit }) => ({
          cell,
          value: valueOf(second.find((one) => one.cell === cell)?.edit.after.value),
          formula: edit.after.formula ?? "",
        })),
    };
  });
}

/** The totals that wait for missing points. */
function openIn(grid: Grid): string[] {
  return planFillAndOpen([grid], { profile: defaultProfile, values: false }).open.map(({ cell }) => cell);
}

function refersTo(formula: string, cell: string): boolean {
  return new RegExp(`(?<![A-Z$])${cell}(?![0-9])`).test(formula);
}

/** A cell with nothing to show holds "". */
function valueOf(value: unknown): string | number {
  return typeof value === "number" || typeof value === "string" ? value : "";
}

/** A calculated value as far as the cell shows it: 12 digits, fewer than the noise of binary fractions. */
export function shown(value: unknown): string | number {
  if (typeof value === "number") return Number(value.toPrecision(12));
  return typeof value === "string" ? value : "";
}

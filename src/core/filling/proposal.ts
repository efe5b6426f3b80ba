import { isOwnFormula } from "../judging/own-formula";
import type { CellRef } from "../grid/address";
import type { Profile } from "../places/profile";
import type { Field } from "../reading/annex";
import type { CellContent, Edit } from "../changes/edit";
import type { pane } from "../wording/zh-CN/pane";

/**
 * A derived cell that could be filled: "blank" holds nothing yet, "typed" holds something else, "part" may be less
 * than the whole.
 */
export interface Proposal extends CellRef {
  readonly kind: "blank" | "typed" | "part";
  readonly edit: Edit;
  /** What the cell shows now and would show. */
  readonly before: string;
  readonly after: string;
  readonly because: Because;
}

/** Why a cell is to hold what it does: the sum in the form's own numbers, or in words what no sum proves. */
export type Because =
  | { readonly sum: string }
  | { readonly words: keyof (typeof pane)["fill"]["because"]; readonly args?: Readonly<Record<string, string>> };

export interface FillOptions {
  readonly profile: Profile;
  /** Plain values instead of live formulas. */
  readonly values: boolean;
}

/** A proposal that waits for others: the cells that it is computed from are to be filled first. */
export interface Candidate {
  readonly proposal: Proposal;
  readonly field: Field;
  /** The cells it is computed from, on its own sheet. */
  readonly from: readonly Field[];
}

/** What is to be written into a field, why, and what from. */
export interface Suggestion {
  readonly kind: Proposal["kind"];
  readonly field: Field;
  readonly after: CellContent;
  readonly shown: string;
  readonly because: Because;
  readonly from: readonly Field[];
}

/** The suggestion with what it replaces. */
export function candidate({ kind, field, after, shown, because, from }: Suggestion): Candidate {
  const { sheet, cell, stored, formula, format } = field;
  const edit = { sheet, cell, before: { value: stored, formula, format }, after };
  return {
    proposal: { kind, sheet, cell, edit, before: field.text.trim(), after: shown, because },
    field,
    from,
  };
}

/**
 * Whether a cell is there to be filled. A formula of the person's own is not blank, even while it shows nothing; one
 * that
 * we laid out gives way to a value where it can show nothing (`live` null), since a cell that it reads holds text.
 */
export function isFree({ value, formula }: Field, live: string | null): boolean {
  return value.kind === "blank" && (formula === null || (live === null && isOwnFormula(formula)));
}

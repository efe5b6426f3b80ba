import type { CellRef } from "../grid/address";
import type { BasisId } from "../wording/bases";

/** How grave a finding is. */
export type Severity = "error" | "warning" | "info";

/** A text by its key in the wording, with what fills its holes: made into a sentence only at the edge. */
export interface Message {
  readonly key: string;
  readonly args: Readonly<Record<string, string>>;
}

/** A certain correction of the finding's own cell. `value` is plain text as a person would type it. */
export interface Fix {
  readonly value: string;
  readonly formula?: string;
}

/** Two figures that differ by a unit that was mistaken: 元 for 万元, a share for a percentage. */
export type Slip = "tenThousand" | "hundred";

/** What a finding rests on; its text stands in the wording. */
export interface BasisRef {
  readonly id: BasisId;
  /** The document speaks of projects, the finding of the whole unit: it is followed by analogy. */
  readonly byAnalogy?: true;
  /** The place's own document, where its number was the one that counted. */
  readonly place?: string;
}

/** A bound that a value must keep, where the form does not decide the value itself. `value` is as the form or the place writes it. */
export interface Limit {
  readonly sign: "≤" | "≥" | "<";
  readonly value: string;
}

/** A cell that proves something, and what it is called. */
export interface ProvingCell extends CellRef {
  readonly name?: string;
}

/** One inconsistency: the cell to correct, the cells that prove it, and the numbers. */
export interface Finding extends CellRef {
  /** What the cell's row and column are called: an indicator, fund or project; 自评得分. */
  readonly row?: string;
  readonly column?: string;
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly basis: BasisRef;
  /** What the cell shows. */
  readonly actual?: string;
  /** The one right value, where the form itself decides it. */
  readonly expected?: string;
  readonly limit?: Limit;
  /** The sum in the form's own numbers, e.g. "148 ÷ 450 × 10 = 3.29". */
  readonly arithmetic?: string;
  /** The slip that turns one figure into the other: it is said instead of that they differ. */
  readonly slip?: Slip;
  readonly related: readonly ProvingCell[];
  /** Findings of one cause share it, and a person is told of them as one. */
  readonly cause: string;
  readonly fix?: Fix;
}

/** Something a rule wanted to judge and could not, with why: never to be mistaken for "nothing found". */
export interface Unjudged extends CellRef {
  readonly rule: string;
  readonly row?: string;
  readonly column?: string;
  readonly reason: Message;
}

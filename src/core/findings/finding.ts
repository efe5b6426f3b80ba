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

/** What a finding rests on; its text stands in the wording. */
export interface BasisRef {
  readonly id: BasisId;
  /** The document speaks of projects, the finding of the whole unit: it is followed by analogy. */
  readonly byAnalogy?: true;
  /** The place's own document, where its number was the one that counted. */
  readonly place?: string;
}

/** One inconsistency: the cell to correct, the cells that prove it, and the numbers. */
export interface Finding extends CellRef {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly basis: BasisRef;
  readonly actual?: string;
  readonly expected?: string;
  /** The sum in the form's own numbers, e.g. "148 ÷ 450 × 10 = 3.29". */
  readonly arithmetic?: string;
  readonly related: readonly CellRef[];
  readonly fix?: Fix;
}

/** Something a rule wanted to judge and could not, with why: never to be mistaken for "nothing found". */
export interface Unjudged extends CellRef {
  readonly rule: string;
  readonly reason: Message;
}

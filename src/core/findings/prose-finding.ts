import type { CellRef } from "../grid/address";
import type { BasisRef, Message, Severity } from "./finding";

/** Where something stands in a report: the document, its paragraph (as the document numbers them) and the sentence. */
export interface ProseRef {
  readonly document: string;
  readonly paragraph: number;
  readonly quote: string;
}

/** One inconsistency in a report's prose: the sentence, the cells that prove it where the annexes do, and the numbers. */
export interface ProseFinding extends ProseRef {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly basis: BasisRef;
  readonly actual?: string;
  readonly expected?: string;
  /** One equation with units that anyone can redo: "264.36万元 + 60.59万元 = 324.95万元". */
  readonly arithmetic?: string;
  readonly related: readonly CellRef[];
  /** Findings in one sentence share it, and a person is told of them as one. */
  readonly cause: string;
}

/** A sentence that a rule wanted to judge and could not, with why. */
export interface ProseUnjudged extends ProseRef {
  readonly rule: string;
  readonly reason: Message;
}

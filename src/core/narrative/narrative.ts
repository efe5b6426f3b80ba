import type { QuantityIn } from "../values/quantities-in";
import type { Claim } from "./claims";
import type { Heading, Topic } from "./headings";

/** One sentence of a report, up to its full stop; a list that a colon announces belongs to it. */
export interface Sentence {
  /** Where it begins. */
  readonly paragraph: number;
  /** The sentence as it is written. */
  readonly quote: string;
  /** The same in one spelling (see `plain`). */
  readonly text: string;
  /** `text` with one sign for each number and its unit: what the patterns of the checks are about. */
  readonly marked: string;
  readonly quantities: readonly QuantityIn[];
  readonly claims: readonly Claim[];
  /** The section it stands in; the innermost heading that tells. */
  readonly topic: Topic | null;
}

/** One line of the list of attachments: 附件：1、基础数据表. */
export interface Attachment {
  readonly paragraph: number;
  readonly quote: string;
  readonly name: string;
}

/** A heading where it stands, and whether anything but sub-headings follows before the next of its level. */
export interface PlacedHeading extends Heading {
  readonly paragraph: number;
  readonly quote: string;
  readonly isEmpty: boolean;
}

/** A report that was read. */
export interface Narrative {
  readonly document: string;
  /** The year that it reports on, by its title; null where none is told. */
  readonly year: number | null;
  readonly headings: readonly PlacedHeading[];
  readonly sentences: readonly Sentence[];
  readonly attachments: readonly Attachment[];
}

import type { Severity } from "../../findings/finding";
import type { Profile } from "../../places/profile";
import type { Annex, Field } from "../../reading/annex";
import type { BasisId } from "../../wording/bases";
import type { HolesOf } from "../../wording/holes";
import type { narrative } from "../../wording/zh-CN/narrative";
import type { Narrative } from "../narrative";

/** What a report is held against: the annexes handed in with it, none where it came alone. */
export interface Submission {
  readonly annexes: readonly Annex[];
  /** What heads the other tables handed in: an attachment may be one of them. */
  readonly otherTitles: readonly string[];
  readonly profile: Profile;
}

/** Where a verdict points to in the document. */
export interface ProsePlace {
  readonly paragraph: number;
  readonly quote: string;
}

/** The rules by what the wording calls them; an id without a title does not compile. */
export type ProseRuleId = keyof typeof narrative.titles;

/** A text of a rule's own: under its id, or its id and a variant where it has several. */
export type ProseMessageKey = keyof typeof narrative.messages;

/** Why a sentence could not be judged; its text stands in the wording under the same key. */
export type ProseReason = keyof typeof narrative.reasons;

/** What a finding says in figures; a message may name each. */
type Figure = "actual" | "expected" | "arithmetic";

/** What a rule found in a sentence. */
interface Found {
  readonly kind: "finding";
  readonly at: ProsePlace;
  /** Which of the rule's texts, where it has several. */
  readonly variant?: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** What fills the holes of the message, beside the figures. */
  readonly args?: Readonly<Record<string, string>>;
  readonly actual?: string;
  readonly expected?: string;
  readonly arithmetic?: string;
  /** The cells that prove it. */
  readonly related?: readonly Field[];
}

/** A finding with one message: figures and args are the holes of that text. */
type FoundWith<Id extends string, Key extends ProseMessageKey> = Omit<Found, "variant" | "args"> &
  (Key extends `${Id}.${infer Variant}` ? { readonly variant: Variant } : { readonly variant?: never }) &
  FilledBy<HolesOf<(typeof narrative.messages)[Key]>>;

type FilledBy<Hole extends string> = { readonly [One in Hole & Figure]: string } & ([Exclude<Hole, Figure>] extends [
  never,
]
  ? { readonly args?: never }
  : { readonly args: { readonly [One in Exclude<Hole, Figure>]: string } });

/** What a rule could not judge. */
type NotJudged = {
  [Key in ProseReason]: {
    readonly kind: "unjudged";
    readonly at: ProsePlace;
    readonly reason: Key;
    readonly args: { readonly [Hole in HolesOf<(typeof narrative.reasons)[Key]>]: string };
  };
}[ProseReason];

/** One answer of a rule on the prose; no answer means clean. */
export type ProseVerdict = Found | NotJudged;

/** One answer of the rule of that id. */
export type ProseVerdictOf<Id extends ProseRuleId> =
  | { [Key in Extract<ProseMessageKey, Id | `${Id}.${string}`>]: FoundWith<Id, Key> }[Extract<
      ProseMessageKey,
      Id | `${Id}.${string}`
    >]
  | NotJudged;

/** One inconsistency that can be looked for in a report's prose, alone or against the annexes. */
export interface ProseRule {
  readonly id: ProseRuleId;
  readonly code: string;
  readonly severity: Severity;
  readonly basis: BasisId;
  readonly since: string;
  /** Looks at the report and yields what it has to say; never throws on what prose may hold. */
  check(narrative: Narrative, submission: Submission): Iterable<ProseVerdict>;
}

/** A rule whose findings fill exactly the holes of its own messages. */
export function defineProseRule<Id extends ProseRuleId>(
  rule: Omit<ProseRule, "id" | "check"> & {
    readonly id: Id;
    check(narrative: Narrative, submission: Submission): Iterable<ProseVerdictOf<Id>>;
  },
): ProseRule {
  return rule;
}

import type { Family } from "../forms/define-form";
import type { Fix, Limit, Severity } from "../findings/finding";
import type { Profile } from "../places/profile";
import type { Annex, Field } from "../reading/annex";
import type { BasisId } from "../wording/bases";
import type { HolesOf } from "../wording/holes";
import type { findings } from "../wording/zh-CN/findings";

/** The annexes of a workbook, as a rule sees them. */
export interface Workbook {
  readonly annexes: readonly Annex[];
  readonly profile: Profile;
}

/** The rules by what the wording calls them; an id without a title does not compile. */
export type RuleId = keyof typeof findings.titles;

/** A text of a rule's own: under its id, or its id and a variant where it has several. */
export type MessageKey = keyof typeof findings.messages;

/** Why a rule could not judge; its text stands in the wording under the same key. */
export type Reason = keyof typeof findings.reasons;

/** What a finding says in figures; a message may name each. */
type Figure = "actual" | "expected";

/** What every message may name without being given it: the cell by its row and column, its row alone, the arithmetic if there is one. */
type Given = "here" | "row" | "proof";

/** What a rule found at a cell. */
interface Found {
  readonly kind: "finding";
  readonly at: Field;
  /** Which of the rule's texts, where it has several. */
  readonly variant?: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** What fills the holes of the message, beside the figures. */
  readonly args?: Readonly<Record<string, string>>;
  readonly actual?: string;
  readonly expected?: string;
  readonly limit?: Limit;
  readonly arithmetic?: string;
  /** The cells that prove it; of a derived cell those that it is computed from. */
  readonly related?: readonly Field[];
  /** Whether it follows from the related cells: it is wrong when one of them is. */
  readonly isDerived?: boolean;
  /** The cells that the related ones follow from in their turn: a grade's total is not right before its scores are. */
  readonly behind?: readonly Field[];
  readonly fix?: Fix | undefined;
}

/** A finding with one message: its figures and args are the holes of that text, no more and no less. */
type FoundWith<Id extends string, Key extends MessageKey> = Omit<Found, "variant" | "args"> &
  (Key extends `${Id}.${infer Variant}` ? { readonly variant: Variant } : { readonly variant?: never }) &
  FilledBy<HolesOf<(typeof findings.messages)[Key]>>;

type FilledBy<Hole extends string> = { readonly [One in Hole & Figure]: string } & ArgsFor<
  Exclude<Hole, Figure | Given>
>;

type ArgsFor<Hole extends string> = [Hole] extends [never]
  ? { readonly args?: never }
  : { readonly args: Exactly<Hole> };

/** Whatever else a message of any rule can name is none of this one's. */
type Exactly<Hole extends string> = { readonly [One in Hole]: string } & {
  readonly [Other in Exclude<HolesOf<(typeof findings.messages)[MessageKey]>, Hole>]?: never;
};

/** What a rule could not judge. */
export interface NotJudged {
  readonly kind: "unjudged";
  readonly at: Field;
  readonly reason: Reason;
  readonly args?: { readonly [Hole in HolesOf<(typeof findings.reasons)[Reason]>]?: string };
}

/** One answer of a rule; no answer means clean. */
export type Verdict = Found | NotJudged;

/** One answer of the rule of that id. */
export type VerdictOf<Id extends RuleId> =
  | { [Key in Extract<MessageKey, Id | `${Id}.${string}`>]: FoundWith<Id, Key> }[Extract<
      MessageKey,
      Id | `${Id}.${string}`
    >]
  | NotJudged;

/** One inconsistency that can be looked for: a file of its own, found by its id in the catalogue, the wording and the tests. */
export interface Rule {
  readonly id: RuleId;
  readonly code: string;
  readonly severity: Severity;
  /** Whether it judges every annex by itself, which is then remembered, or has to see all of a workbook. */
  readonly scope: "annex" | "workbook";
  /** The families of annexes that it is about; one that judges an annex by itself is shown no others. */
  readonly families: readonly Family[];
  readonly basis: BasisId;
  /** The numbers that a place may set otherwise: its own notice is then named too. */
  readonly numbers?: readonly (keyof Profile)[];
  readonly since: string;
  /** Looks at the annexes and yields what it has to say; never throws on what a form may hold. */
  check(workbook: Workbook): Iterable<Verdict>;
}

/** A rule whose findings fill exactly the holes of its own messages. */
export function defineRule<Id extends RuleId>(
  rule: Omit<Rule, "id" | "check"> & {
    readonly id: Id;
    check(workbook: Workbook): Iterable<VerdictOf<Id>>;
  },
): Rule {
  return rule;
}

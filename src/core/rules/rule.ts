import type { Family } from "../forms/define-form";
import type { Fix, Severity } from "../findings/finding";
import type { Profile } from "../places/profile";
import type { Annex, Field } from "../reading/annex";

/** What a rule rests on; its text stands in the wording under the same key. */
export type Basis = "method-2020" | "form" | "three-public" | "notice" | "local";

/** The annexes of a workbook, as a rule sees them. */
export interface Workbook {
  readonly annexes: readonly Annex[];
  readonly profile: Profile;
}

/** One answer of a rule; no answer means clean. */
export type Verdict =
  | {
      readonly kind: "finding";
      readonly at: Field;
      /** Which of the rule's texts, where it has several. */
      readonly variant?: string;
      /** Where it differs from the rule's own. */
      readonly severity?: Severity;
      readonly args?: Readonly<Record<string, string>>;
      readonly actual?: string;
      readonly expected?: string;
      readonly arithmetic?: string;
      readonly related?: readonly Field[];
      readonly fix?: Fix | undefined;
    }
  | {
      readonly kind: "unjudged";
      readonly at: Field;
      readonly reason: Reason;
      readonly args?: Readonly<Record<string, string>>;
    };

/** Why a rule could not judge; its text stands in the wording under the same key. */
export type Reason =
  | "unreadable"
  | "not-calculated"
  | "approximate"
  | "direction"
  | "other-implementer"
  | "no-number"
  | "units-differ"
  | "divided-by-zero"
  | "not-given"
  | "words"
  | "goal-not-found"
  | "grade"
  | "abbreviation"
  | "merged-name";

/** One inconsistency that can be looked for: a file of its own, found by its id in the catalogue, the wording and the tests. */
export interface Rule {
  readonly id: string;
  readonly code: string;
  readonly severity: Severity;
  /** Whether it judges every annex by itself, which is then remembered, or has to see all of a workbook. */
  readonly scope: "annex" | "workbook";
  /** The families of annexes that it is about; one that judges an annex by itself is shown no others. */
  readonly families: readonly Family[];
  readonly basis: Basis;
  readonly since: string;
  /** Looks at the annexes and yields what it has to say; never throws on what a form may hold. */
  check(workbook: Workbook): Iterable<Verdict>;
}

import type { Severity } from "../findings/finding";
import { annexes as descriptions, type AnnexKind } from "../forms/index";

/** An annex of a submission as the JSON of a check has it: what is not known is left out. */
export interface SubmittedAnnex {
  readonly kind: AnnexKind;
  readonly sheet: string;
  readonly unit?: string;
  /** 主管部门, where the form names it beside the unit. */
  readonly department?: string;
  readonly project?: string;
  /** The share filled, from 0 to 1. */
  readonly filled?: number;
  readonly score?: string;
  /** Whether every indicator got all its points. */
  readonly full?: boolean;
  /** The total of the funds in 元, as plain numbers. */
  readonly budget?: string;
  readonly executed?: string;
  /** By what a copy is known; see `printsOf`. */
  readonly prints?: Prints;
}

/** Fingerprints: of each long text that a person wrote, and of all figures together where they are many enough. */
export interface Prints {
  readonly texts: readonly string[];
  readonly figures?: string;
}

/** What one unit handed in: the part of a checked file's JSON from which the county's overview is made. */
export interface Submission {
  readonly file: string;
  readonly unit?: string;
  readonly annexes: readonly SubmittedAnnex[];
  readonly findings: readonly { readonly rule: string; readonly severity: Severity }[];
}

/** The unit that handed a file in: as its annexes name it. */
export function unitOf({ unit, annexes }: Submission): string | null {
  return unit ?? annexes.find(({ department }) => department !== undefined)?.department ?? null;
}

/** Whether an annex speaks of the whole unit and not of one of its projects. */
export function speaksOfWhole({ kind }: SubmittedAnnex): boolean {
  return descriptions.some((description) => description.kind === kind && description.families.includes("whole"));
}

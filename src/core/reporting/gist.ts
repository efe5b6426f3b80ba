import type { Submission } from "../county/submission";
import { present } from "../values/present";
import { foundIn, summarise, type CheckedFile, type Summary } from "./checked-file";

/** What is remembered of a file until all are checked, while its piece of the report waits elsewhere: what is said of all together. */
export type Gist =
  | Extract<CheckedFile, { failure: unknown }>
  | {
      readonly file: string;
      readonly profile: string;
      readonly isApart: boolean;
      readonly summary: Summary;
      /** The code of each rule that found something. */
      readonly codes: Readonly<Record<string, string>>;
      readonly submission: Submission;
    };

export function gistOf(each: CheckedFile): Gist {
  if ("failure" in each) return each;
  const { file, report, isApart = false } = each;
  const codes = Object.fromEntries(foundIn(each).map(({ rule, code }) => [rule, code]));
  return { file, profile: report.profile, isApart, summary: summarise(each), codes, submission: submissionOf(each) };
}

function submissionOf(each: Extract<CheckedFile, { report: unknown }>): Submission {
  const { file, report, details } = each;
  return {
    file,
    ...present({ unit: report.annexes.find(({ unit }) => unit !== null)?.unit }),
    annexes: report.annexes.map(({ kind, sheet, unit, project, fullness, score }, at) => ({
      ...{ kind, sheet },
      ...present({ unit, project, filled: fullness && shareOf(fullness), score }),
      ...details?.[at],
    })),
    findings: foundIn(each).map(({ rule, severity }) => ({ rule, severity })),
  };
}

/** The share filled as the JSON has it: four decimals. */
export function shareOf({ share }: { readonly share: number }): number {
  return Number(share.toFixed(4));
}

import { Big } from "../values/big";
import { copiedIn, differingIn, type Copied, type Differing } from "./alike";
import { againstRegistry, type AgainstRegistry, type RegistryEntry } from "./registry";
import { speaksOfWhole, unitOf, type Submission, type SubmittedAnnex } from "./submission";

/** All submissions of a county seen together. Lists of files and units stand in the order in which the files were given. */
export interface Overview {
  readonly units: readonly UnitLine[];
  /** Null where no list of who must evaluate was given. */
  readonly registry: AgainstRegistry | null;
  /** One project of one unit in two submissions, with other figures. */
  readonly differing: readonly Differing[];
  readonly copied: readonly Copied[];
  /** What was found most, and in how many files. */
  readonly rules: readonly RuleLine[];
  /** How many annexes lie in each ten of 0 to 100: the last one is full, "above" what is more. */
  readonly scores: Distribution;
  /** The same of executed / annual budget in percent. */
  readonly rates: Distribution;
  /** Files in which every indicator of every annex got all its points. */
  readonly full: readonly string[];
}

/** A file as a line of the table of units. */
export interface UnitLine {
  readonly file: string;
  readonly unit: string | null;
  readonly annexes: number;
  /** The share filled of all its annexes, from 0 to 1; null where none asks anything. */
  readonly filled: number | null;
  readonly errors: number;
  readonly warnings: number;
  /** Of the whole evaluation, else of the only one; null where there are several or none. */
  readonly score: string | null;
  /** Executed / annual budget of that evaluation, as a percentage with two decimals. */
  readonly rate: string | null;
}

export interface RuleLine {
  readonly rule: string;
  readonly findings: number;
  readonly files: number;
}

/** Counts of 0–10, 10–20, … 90–100 (the upper edge belongs to the next), of exactly 100, and of more. */
export type Distribution = readonly number[];

/** Sees the submissions of a county together. The order of the files decides nothing but the order of the lists. */
export function overviewOf(submissions: readonly Submission[], entries: readonly RegistryEntry[] | null): Overview {
  const units = submissions.map(unitLine);
  const annexes = submissions.flatMap(({ annexes: own }) => own);
  const numbers = (values: readonly (Big | null)[]) => values.filter((value) => value !== null);
  return {
    units,
    registry: entries && againstRegistry(entries, submissions),
    differing: differingIn(submissions),
    copied: copiedIn(submissions),
    rules: rulesIn(submissions),
    scores: distribution(numbers(annexes.map(({ score }) => (score === undefined ? null : new Big(score))))),
    rates: distribution(numbers(annexes.map(rateOf))),
    full: submissions.filter(isFull).map(({ file }) => file),
  };
}

/** A submission as a line of the table of units. */
export function unitLine(submission: Submission): UnitLine {
  const { file, annexes, findings } = submission;
  const shares = annexes.flatMap(({ filled }) => filled ?? []);
  const evaluations = annexes.filter(({ score, budget }) => score !== undefined || budget !== undefined);
  const main = evaluations.find(speaksOfWhole) ?? (evaluations.length === 1 ? evaluations[0] : undefined);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    file,
    unit: unitOf(submission),
    annexes: annexes.length,
    filled: shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : null,
    errors: count("error"),
    warnings: count("warning"),
    score: main?.score ?? null,
    rate: (main && rateOf(main)?.round(2).toFixed()) ?? null,
  };
}

/** Executed / annual budget in percent; null where there is no budget. */
function rateOf({ budget, executed }: SubmittedAnnex): Big | null {
  if (budget === undefined || executed === undefined) return null;
  const whole = new Big(budget);
  return whole.gt(0) ? new Big(executed).times(100).div(whole) : null;
}

function distribution(values: readonly Big[]): Distribution {
  const counts = Array.from({ length: 12 }, () => 0);
  for (const value of values) {
    const at = value.gt(100) ? 11 : value.eq(100) ? 10 : Math.max(0, Math.floor(Number(value.toFixed()) / 10));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

function isFull({ annexes }: Submission): boolean {
  const scored = annexes.filter(({ full }) => full !== undefined);
  return scored.length > 0 && scored.every(({ full }) => full);
}

function rulesIn(submissions: readonly Submission[]): RuleLine[] {
  const lines = new Map<string, { findings: number; files: number }>();
  for (const { findings } of submissions) {
    for (const rule of new Set(findings.map((finding) => finding.rule))) {
      const line = lines.get(rule) ?? { findings: 0, files: 0 };
      line.files += 1;
      line.findings += findings.filter((finding) => finding.rule === rule).length;
      lines.set(rule, line);
    }
  }
  return [...lines]
    .map(([rule, line]) => ({ rule, ...line }))
    .sort((a, b) => b.findings - a.findings || (a.rule < b.rule ? -1 : 1));
}

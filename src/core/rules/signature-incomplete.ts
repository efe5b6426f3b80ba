import type { Annex } from "../reading/annex";
import { signatureOf, type SignatureEntry } from "../reading/signature";
import { daysIn } from "../values/day";
import { isUnfilled } from "../judging/fullness";
import { defineRule, type VerdictOf } from "./rule";

/**
 * Who filled the form in, the telephone or the date is blank where it is asked for, or the date lies before the year was over.
 * A foot that nobody has begun is left alone, for many are filled in by hand on paper.
 */
export const signatureIncomplete = defineRule({
  id: "signature-incomplete",
  code: "V07",
  severity: "info",
  scope: "workbook",
  families: ["base-data", "evaluation"],
  basis: "blanks",
  since: "0.2.0",
  *check({ annexes }) {
    const feet = annexes
      .filter((annex) => !isUnfilled(annex))
      .map((annex) => ({ annex, entries: signatureOf(annex) }))
      .filter(({ entries }) => entries.length > 0);
    const filled = new Set(feet.flatMap(({ entries }) => entries.filter(isSaid).map(({ role }) => role)));
    for (const { annex, entries } of feet) {
      const blank = entries.filter((entry) => !isSaid(entry) && (filled.has(entry.role) || entries.some(isSaid)));
      const [first] = blank;
      if (first) yield { kind: "finding", at: first.at, variant: "blank", args: { labels: namesOf(blank) } };
      for (const entry of entries) yield* outOfTime(annex, entry);
    }
  },
});

/** A date such as 年 月 日 has only its signs. */
function isSaid({ value }: SignatureEntry): boolean {
  return /[\p{L}\p{N}]/u.test(value.replace(/[年月日]/g, ""));
}

function namesOf(entries: readonly SignatureEntry[]): string {
  return [...new Set(entries.map(({ label }) => label))].join("、");
}

/** Self-evaluations are made when the year is over; those of December are in a hurry, not wrong. */
function* outOfTime({ year }: Annex, { role, value, at }: SignatureEntry): Iterable<VerdictOf<"signature-incomplete">> {
  const days = role === "date" ? daysIn(value) : null;
  if (year === null || !days || days.year === null) return;
  const args = { date: value.slice(0, 20), year: String(year) };
  if (days.year < year || (days.year === year && days.last < 1201))
    yield { kind: "finding", at, variant: "early", severity: "warning", args };
  else if (days.year > year + 1) yield { kind: "finding", at, variant: "late", args };
}

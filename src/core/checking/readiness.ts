import type { Finding, Severity } from "../findings/finding";
import type { Family } from "../forms/define-form";
import { annexes as descriptions, type AnnexKind } from "../forms/index";
import { parseArea } from "../grid/address";
import { amountOf, rowOf } from "../judging/amounts";
import type { Annex } from "../reading/annex";
import { annexAt } from "./annex-at";
import { isWhole, reservationsOf, type Reservations } from "./conclusion";
import type { RecognisedAnnex, Report } from "./report";

/** Whether what was checked can be handed in. */
export interface Readiness {
  /** "wrong" while an error counts, "doubtful" while something was not filled in, read or judged, "part" where what is there is ready. */
  readonly state: "wrong" | "doubtful" | "part" | "ready";
  readonly errors: number;
  readonly reservations: Reservations;
  readonly annexes: readonly ReadyAnnex[];
  /** The kinds of annexes that a unit hands in and that are not there; of several that serve alike the first. */
  readonly missing: readonly AnnexKind[];
}

/** An annex, and what keeps it from being handed in. */
export interface ReadyAnnex {
  readonly annex: RecognisedAnnex;
  readonly errors: readonly Finding[];
  /** Executed / annual budget in percent, two decimals; null where it does not say both. */
  readonly rate: string | null;
  readonly ready: boolean;
}

/** What a unit hands in: one of each. */
const set: readonly Family[] = ["registry", "base-data", "whole", "project"];

/**
 * How ready the annexes are, by the findings that count: those of prose, which have no cell, among `others`.
 * `annexes` are those of the report, as they were read, in its order.
 */
export function readinessOf(
  report: Report,
  annexes: readonly Annex[],
  counted: readonly Finding[],
  others: readonly { readonly severity: Severity }[] = [],
): Readiness {
  const wrong = counted.filter(({ severity }) => severity === "error");
  const errors = wrong.length + others.filter(({ severity }) => severity === "error").length;
  const reservations = reservationsOf(report);
  const own = byAnnex(annexes, wrong);
  const missing = missingOf(report);
  return {
    state: errors > 0 ? "wrong" : !isWhole(reservations) ? "doubtful" : missing.length > 0 ? "part" : "ready",
    errors,
    reservations,
    annexes: report.annexes.map((annex, at) => {
      const read = annexes[at];
      const found = (read && own.get(read)) ?? [];
      const isRead = annex.unread.length + annex.missing.length === 0;
      const ready = found.length === 0 && isRead && annex.fullness?.state !== "blank";
      return { annex, errors: found, rate: read ? rateOf(read) : null, ready };
    }),
    missing,
  };
}

function missingOf({ annexes }: Report): AnnexKind[] {
  const kinds = new Set(annexes.map(({ kind }) => kind));
  return set.flatMap((family) => {
    const serving = descriptions.filter(({ families }) => families.includes(family)).map(({ kind }) => kind);
    return serving.some((kind) => kinds.has(kind)) ? [] : serving.slice(0, 1);
  });
}

function byAnnex(annexes: readonly Annex[], findings: readonly Finding[]): ReadonlyMap<Annex, Finding[]> {
  const find = annexAt(annexes);
  const groups = new Map<Annex, Finding[]>();
  for (const finding of findings) {
    const place = parseArea(finding.cell);
    const annex = place && find({ sheet: finding.sheet, row: place.top, column: place.left });
    if (!annex) continue;
    const known = groups.get(annex);
    if (known) known.push(finding);
    else groups.set(annex, [finding]);
  }
  return groups;
}

function rateOf(annex: Annex): string | null {
  const { annualBudget, executed } = rowOf(annex, "funds", "total")?.cells ?? {};
  const budget = amountOf(annex, "funds", annualBudget);
  const spent = amountOf(annex, "funds", executed);
  return budget?.gt(0) && spent ? spent.times(100).div(budget).round(2).toFixed() : null;
}

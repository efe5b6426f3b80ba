import type { Change } from "../../core/county/changes-since";
import type { CellRef } from "../../core/grid/address";
import type { Finding, Severity, Unjudged } from "../../core/findings/finding";
import type { Report } from "../../core/checking/report";
import { describeFinding, describeUnjudged } from "../../core/reporting/describe";
import type { Wording } from "../../core/wording/wording";

export type EntryKind = Severity | "unjudged";
export const entryKinds: readonly EntryKind[] = ["error", "warning", "info", "unjudged"];

/** One line of the result list: a finding, or something that could not be judged, in the pane's language. */
export interface Entry extends CellRef {
  /** The same for the same thing: whatever the language, and for a finding also where rows were inserted or its sheet has another name. */
  readonly key: string;
  readonly kind: EntryKind;
  readonly rule: string;
  readonly title: string;
  readonly message: string;
  readonly finding: Finding | null;
  /** Whether it is new since an earlier submission; absent where none is compared. */
  readonly change?: Change;
}

/** The lines of a report by workbook order; what was not judged stands among the findings of its sheet. `keys` are those of its findings. */
export function entriesOf(report: Report, keys: ReadonlyMap<Finding, string>, wording: Wording): Entry[] {
  const seen = new Map<string, number>();
  const keyOf = ({ rule, sheet, cell }: Unjudged) => {
    const base = [rule, sheet, cell].join("\n");
    const times = seen.get(base) ?? 0;
    seen.set(base, times + 1);
    return `${base}\n${times}`;
  };
  return [
    ...report.findings.map((finding): Entry => {
      const { title, message } = describeFinding(finding, wording);
      return {
        ...place(finding),
        key: keys.get(finding) ?? finding.cell,
        kind: finding.severity,
        rule: finding.rule,
        title,
        message,
        finding,
      };
    }),
    ...report.unjudged.map((unjudged): Entry => {
      const { title, message } = describeUnjudged(unjudged, wording);
      return {
        ...place(unjudged),
        key: keyOf(unjudged),
        kind: "unjudged",
        rule: unjudged.rule,
        title,
        message,
        finding: null,
      };
    }),
  ];
}

const place = ({ sheet, cell }: CellRef): CellRef => ({ sheet, cell });

/** What the person wants to see: no kinds are all kinds. */
export interface EntryFilter {
  readonly kinds: ReadonlySet<EntryKind>;
  readonly search: string;
}

/** The entries that a filter lets through; each word of the search must stand somewhere in the entry. */
export function filterEntries(entries: readonly Entry[], { kinds, search }: EntryFilter): Entry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (kinds.size > 0 && !kinds.has(entry.kind)) return false;
    if (words.length === 0) return true;
    const text = [entry.sheet, entry.cell, entry.title, entry.message, entry.finding?.code].join("\n").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The entries by sheet, sheets in the order of their first finding in the workbook. */
export function bySheet<T extends { readonly sheet: string }>(
  items: readonly T[],
  order: readonly string[] = [],
): { sheet: string; items: T[] }[] {
  const groups = new Map<string, T[]>(order.map((sheet) => [sheet, []]));
  for (const item of items) {
    const group = groups.get(item.sheet);
    if (group) group.push(item);
    else groups.set(item.sheet, [item]);
  }
  return [...groups].flatMap(([sheet, group]) => (group.length > 0 ? [{ sheet, items: group }] : []));
}

/** How many entries there are of each kind. */
export function countKinds(entries: readonly Entry[]): Readonly<Record<EntryKind, number>> {
  const counts = { error: 0, warning: 0, info: 0, unjudged: 0 };
  for (const { kind } of entries) counts[kind] += 1;
  return counts;
}

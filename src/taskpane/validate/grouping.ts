import { byCause } from "../../core/reporting/by-cause";
import { bySheet, entryKinds, type Entry } from "../parts/entries";

/** By what the list can be grouped. */
export const groupings = ["sheet", "rule", "kind"] as const;
export type Grouping = (typeof groupings)[number];

/** Entries that stand under one heading, what has one cause together. */
export interface Group {
  readonly id: string;
  readonly items: readonly Entry[];
  readonly causes: readonly (readonly [Entry, ...Entry[]])[];
}

/** The entries in groups, in the order in which they are shown; sheets as the workbook has them, kinds by gravity. */
export function groupsOf(entries: readonly Entry[], grouping: Grouping, sheets: readonly string[]): Group[] {
  return divided(entries, grouping, sheets).map(({ id, items }) => {
    const causes = byCause(items, ({ finding }) => finding);
    return { id, items: causes.flat(), causes };
  });
}

function divided(entries: readonly Entry[], grouping: Grouping, sheets: readonly string[]) {
  if (grouping === "sheet") return bySheet(entries, sheets).map(({ sheet, items }) => ({ id: sheet, items }));
  const groups = new Map<string, Entry[]>(grouping === "kind" ? entryKinds.map((kind) => [kind, []]) : []);
  for (const entry of entries) {
    const group = groups.get(entry[grouping]);
    if (group) group.push(entry);
    else groups.set(entry[grouping], [entry]);
  }
  return [...groups].flatMap(([id, items]) => (items.length > 0 ? [{ id, items }] : []));
}

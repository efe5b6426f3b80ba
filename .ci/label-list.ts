import { format } from "prettier";
import { annexes } from "../src/core/forms/index";
import type { Labels } from "../src/core/forms/define-form";

/** Every role of the annexes with the labels that it is known by, table by table, as lists in Markdown. */
export function labelList(): Promise<string> {
  const fields = new Map<string, Set<string>>();
  for (const { role, labels } of annexes.flatMap((annex) => annex.fields))
    fields.set(role, new Set([...(fields.get(role) ?? []), ...labels]));
  const tables = new Map(annexes.flatMap((annex) => annex.tables).map((table) => [table.id, table]));
  const sections = [...tables.values()].flatMap(({ id, columns, rows = [], subtotals, closing }) => [
    `### ${id}: columns`,
    ...columns.map(({ role, labels }) => line(role, labels)),
    ...(rows.length > 0 ? [`### ${id}: rows`] : []),
    ...rows.map(({ key, labels }) => line(key, labels)),
    ...(subtotals || closing ? [`### ${id}: sums`] : []),
    ...(subtotals ? [line("subtotal", subtotals)] : []),
    ...(closing ? [line("closing", closing)] : []),
  ]);
  const lines = ["### Fields", ...[...fields].map(([role, labels]) => line(role, [...labels])), ...sections];
  return format(lines.join("\n"), { parser: "markdown" });
}

function line(role: string, labels: Labels): string {
  return `- **${role}**: ${labels.join(", ").replaceAll("*", "\\*")}`;
}

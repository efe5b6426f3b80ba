import { isUnfilled } from "../judging/fullness";
import { yearIn } from "../reading/year-in";
import { annexesOf } from "./forms";
import { defineRule } from "./rule";

/** All annexes of a workbook are of one year, and 附件2's columns are of that year and the one before. */
export const yearMismatch = defineRule({
  id: "year-mismatch",
  code: "N03",
  severity: "warning",
  scope: "workbook",
  families: ["registry", "base-data", "evaluation"],
  basis: "agreement",
  since: "0.1.0",
  *check(workbook) {
    const filled = workbook.annexes.filter((annex) => !isUnfilled(annex));
    const dated = filled.flatMap(({ year, title }) => (year && title ? [{ year, title }] : []));
    const counts = new Map<number, number>();
    for (const { year } of dated) counts.set(year, (counts.get(year) ?? 0) + 1);
    const most = Math.max(...counts.values());
    // Where two years are as frequent, nothing says which is wrong: each is named beside the other.
    const leading = dated.filter(({ year }) => counts.get(year) === most);
    const first = leading[0];
    const second = leading.find(({ year }) => year !== first?.year);
    for (const { year, title } of dated) {
      const usual = first?.year === year ? second : first;
      if (!usual) continue;
      const args = { year: String(year), usual: String(usual.year) };
      yield { kind: "finding", at: title, actual: title.text.trim(), args, related: [usual.title] };
    }
    for (const { year, tables, title } of annexesOf(workbook, "base-data")) {
      const expected = [
        ["lastYear", -1],
        ["budget", 0],
        ["finalAccounts", 0],
      ] as const;
      for (const [role, offset] of expected) {
        const heading = tables.spending?.heading[role];
        const stated = yearIn(heading?.text ?? "");
        if (!year || !heading || !stated || stated === year + offset) continue;
        yield {
          kind: "finding",
          at: heading,
          variant: "column",
          actual: heading.text.trim(),
          args: { year: String(stated), due: String(year + offset) },
          related: title ? [title] : [],
        };
      }
    }
  },
});

import type { Family } from "../../forms/define-form";
import { plain } from "../plain";
import { defineProseRule } from "./prose-rule";

/** What the report lists as attached was handed in. */
export const annexMissing = defineProseRule({
  id: "report-annex-missing",
  code: "T13",
  severity: "info",
  basis: "notice",
  since: "0.2.0",
  *check({ attachments }, { annexes, otherTitles }) {
    if (annexes.length === 0) return;
    const families = new Set<Family>(annexes.flatMap(({ description }) => description.families));
    const others = [...annexes.flatMap(({ title }) => title?.text ?? []), ...otherTitles].map(plain);
    for (const at of attachments) {
      const [family] = known.find(([, words]) => words.test(at.name)) ?? [];
      const isThere = family ? families.has(family) : others.some((title) => isTitled(title, at.name));
      if (!isThere && isTable.test(at.name)) yield { kind: "finding", at, args: { name: at.name } };
    }
  },
});

const known: readonly (readonly [Family, RegExp])[] = [
  ["registry", /专项资金.*清单|自评清单/],
  ["base-data", /基础(?:数据|信息|情况)/],
  ["project", /项目.*(?:自评|评价|绩效).*表/],
  ["whole", /整体.*(?:自评|评价|绩效).*表/],
];

/** A report, a photograph or a contract in the list is no table that we could miss. */
const isTable = /表|清单|情况$/;

/** Whether a title is of the table of a list: what both are about is the same, 表 and 情况 aside. */
function isTitled(title: string, name: string): boolean {
  const core = (text: string) =>
    text.replace(/20\d{2}年度?|情况|表|支出|预算|自评|绩效|单位|部门|[^\p{Script=Han}]/gu, "");
  const [one, other] = [core(title), core(name)];
  return other.length > 1 && (one.includes(other) || (one.length > 1 && other.includes(one)));
}

import { speaksOf } from "../reading/projects";
import { halfWidth } from "../values/half-width";
import { relateNames } from "../values/name";
import { annexesOf, isFilled } from "./forms";
import type { Rule } from "./rule";

/** Every special fund that 附件1 gives to this unit has its evaluation. */
export const fundWithoutEvaluation: Rule = {
  id: "fund-without-evaluation",
  code: "R02",
  severity: "warning",
  annexes: ["registry", "project-evaluation"],
  basis: "notice",
  since: "0.1.0",
  *check(workbook) {
    const others = workbook.annexes.filter(({ description }) => description.kind !== "registry");
    const units = others.map(({ fields }) => fields.unit).filter(isFilled);
    const projects = others.map(({ fields }) => fields.project).filter(isFilled);
    for (const registry of annexesOf(workbook, "registry")) {
      for (const { cells } of registry.tables.entries?.rows ?? []) {
        const { fund, unit, remark } = cells;
        if (!isFilled(fund) || !isFilled(unit)) continue;
        const named = units.find(({ text }) => isOne(text, unit.text));
        if (!named || projects.some((project) => speaksOf(fund, project) || speaksOf(remark, project))) continue;
        yield {
          kind: "finding",
          at: fund,
          args: { fund: fund.text.trim(), unit: unit.text.trim() },
          related: [unit, named],
        };
      }
    }
  },
};

/** 楼区水利局 is 水利局 without its place; 教育局幼儿园 is not 教育局. */
function isOne(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => halfWidth(name).replace(/本级$|机关$/, ""));
  const ends = a !== undefined && b !== undefined && (a.endsWith(b) || b.endsWith(a));
  const relation = relateNames(one, other);
  return relation === "same" || (relation === "short" && ends);
}

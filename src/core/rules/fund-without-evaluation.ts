import { speaksOf } from "../reading/projects";
import { isSameUnit, relateNames } from "../values/name";
import { annexesOf, isFilled } from "./forms";
import { defineRule } from "./rule";

/** Every special fund that 附件1 gives to this unit has its evaluation. */
export const fundWithoutEvaluation = defineRule({
  id: "fund-without-evaluation",
  code: "R02",
  severity: "warning",
  scope: "workbook",
  families: ["registry", "project"],
  basis: "notice",
  since: "0.1.0",
  *check(workbook) {
    const others = workbook.annexes.filter(({ description }) => !description.families.includes("registry"));
    const units = others.map(({ fields }) => fields.unit).filter(isFilled);
    const projects = others.map(({ fields }) => fields.project).filter(isFilled);
    for (const registry of annexesOf(workbook, "registry")) {
      for (const { cells } of registry.tables.entries?.rows ?? []) {
        const { fund, unit, remark } = cells;
        if (!isFilled(fund) || !isFilled(unit)) continue;
        const named = units.find(
          ({ text }) => relateNames(text, unit.text) !== "variant" && isSameUnit(text, unit.text),
        );
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
});

import type { Field } from "../../reading/annex";
import { labelKey } from "../../reading/label";
import { Big } from "../../values/big";
import { aQuantity, indexOfSign } from "../marked";
import type { Narrative } from "../narrative";
import { comparable, isOfPart } from "../ties";
import { defineProseRule } from "./prose-rule";

/** As many projects as the report says were evaluated have their form. */
export const projectCountMismatch = defineProseRule({
  id: "report-project-count-mismatch",
  code: "T15",
  severity: "warning",
  basis: "agreement",
  since: "0.2.0",
  *check(narrative: Narrative, { annexes }) {
    const held = comparable(narrative, annexes);
    if (typeof held === "string") return;
    const projects = new Map<string, Field>();
    for (const { description, fields } of held)
      if (description.families.includes("project") && fields.project)
        projects.set(labelKey(fields.project.text), fields.project);
    if (projects.size === 0) return;
    for (const at of narrative.sentences) {
      const told = at.claims.find(({ index }) => evaluatedIn(at.marked).includes(index));
      if (!told || told.quantity.approximate || isOfPart(at, told) || /上年|去年/.test(at.text)) continue;
      if (told.quantity.amount.eq(new Big(projects.size))) continue;
      const { name } = told.quantity.unit;
      const actual = `${told.quantity.amount.toFixed()}${name}`;
      const expected = `${String(projects.size)}${name}`;
      yield { kind: "finding", at, actual, expected, related: [...projects.values()] };
    }
  },
});

/** 对N个项目开展绩效自评, 纳入自评的项目N个, 项目支出绩效自评表N张: by their index, the numbers that count evaluated projects. */
const counts = [
  new RegExp(`(${aQuantity})(?:专项)?项目(?:支出|资金)?[^，。；、：()]{0,8}(?:自评|评价)`, "g"),
  new RegExp(`(?:自评|评价)(?:的)?(?:专项)?项目(?:支出)?(?:数量?|总数|共计|共|有|为|是)*(${aQuantity})`, "g"),
  new RegExp(`项目(?:支出)?(?:绩效)?(?:自评|评价)表(?:共计|共|有|为)*(${aQuantity})`, "g"),
];

function evaluatedIn(marked: string): number[] {
  return counts.flatMap((pattern) => [...marked.matchAll(pattern)].map(([, sign = ""]) => indexOfSign(sign)));
}

import type { Annex, Field } from "../reading/annex";
import { labelKey } from "../reading/label";
import { isUnfilled } from "../judging/fullness";
import { isSameUnit } from "../values/name";
import { isFilled } from "./forms";
import { defineRule } from "./rule";

/** One project, or one unit, has the same annex twice. Which of the two is one too many, only a person can say: both are named. */
export const duplicateAnnex = defineRule({
  id: "duplicate-annex",
  code: "X07",
  severity: "warning",
  scope: "workbook",
  families: ["base-data", "evaluation"],
  basis: "notice",
  since: "0.2.0",
  *check(workbook) {
    const annexes = workbook.annexes.filter((annex) => !isUnfilled(annex));
    for (const annex of annexes) {
      const at = nameOf(annex);
      const others = annexes
        .filter((other) => other !== annex && isSame(annex, other))
        .flatMap((one) => nameOf(one) ?? []);
      if (!at || others.length === 0) continue;
      yield { kind: "finding", at, args: { name: at.text.trim(), count: String(others.length + 1) }, related: others };
    }
  },
});

/** What an annex is of: a project, else a unit. 附件1 is the bureau's and names neither. */
function nameOf({ description: { families }, fields: { project, unit } }: Annex): Field | null {
  const name = families.includes("project") ? project : unit;
  return isFilled(name) ? name : null;
}

function isSame(one: Annex, other: Annex): boolean {
  const [a, b] = [nameOf(one), nameOf(other)];
  if (!a || !b || one.description !== other.description) return false;
  const isSameYear = one.year === null || other.year === null || one.year === other.year;
  const [unit, another] = [one.fields.unit, other.fields.unit];
  const isOfOne = isFilled(unit) && isFilled(another) ? isSameUnit(unit.text, another.text) : true;
  return isSameYear && isOfOne && labelKey(a.text) === labelKey(b.text);
}

import type { Annex, Field } from "../reading/annex";
import { labelKey } from "../reading/label";
import { isUnfilled } from "../judging/fullness";
import { isSameUnit } from "../values/name";
import { isFilled } from "./forms";
import { defineRule } from "./rule";

/** More copies than these are counted, not named: a sheet of a thousand copies would name a million. */
const mostNamed = 20;

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
    const annexes = workbook.annexes.filter((annex) => !isUnfilled(annex) && nameOf(annex));
    const kinds = groupedBy(annexes, ({ description }) => description);
    for (const namesakes of kinds.flatMap((kind) => groupedBy(kind, nameKeyOf))) {
      if (namesakes.length < 2) continue;
      for (const copies of groupedBy(namesakes, ownerKeyOf)) {
        const same = namesakes.filter((other) => isSame(copies[0], other));
        if (same.length < 2) continue;
        const cells = same.slice(0, mostNamed + 1).flatMap((one) => nameOf(one) ?? []);
        for (const at of copies.flatMap((one) => nameOf(one) ?? [])) {
          const related = cells.filter((cell) => cell !== at).slice(0, mostNamed);
          yield { kind: "finding", at, args: { name: at.text.trim(), count: String(same.length) }, related };
        }
      }
    }
  },
});

function groupedBy(annexes: readonly Annex[], keyOf: (annex: Annex) => unknown): [Annex, ...Annex[]][] {
  const groups = new Map<unknown, [Annex, ...Annex[]]>();
  for (const annex of annexes) {
    const key = keyOf(annex);
    const group = groups.get(key);
    if (group) group.push(annex);
    else groups.set(key, [annex]);
  }
  return [...groups.values()];
}

/** What an annex is of: a project, else a unit. 附件1 is the bureau's and names neither. */
function nameOf({ description: { families }, fields: { project, unit } }: Annex): Field | null {
  const name = families.includes("project") ? project : unit;
  return isFilled(name) ? name : null;
}

function nameKeyOf(annex: Annex): string {
  return labelKey(nameOf(annex)?.text ?? "");
}

function ownerKeyOf({ year, fields: { unit } }: Annex): string {
  return `${year ?? ""} ${isFilled(unit) ? unit.text : ""}`;
}

/** Whether two annexes of one name are of one year and one unit, as far as both say so. */
function isSame(one: Annex, other: Annex): boolean {
  const isSameYear = one.year === null || other.year === null || one.year === other.year;
  const [unit, another] = [one.fields.unit, other.fields.unit];
  return isSameYear && (isFilled(unit) && isFilled(another) ? isSameUnit(unit.text, another.text) : true);
}

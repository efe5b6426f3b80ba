import type { Field } from "../reading/annex";
import { relateNames } from "../values/name";
import { annexesOf, isFilled } from "./forms";
import { defineRule } from "./rule";

/** The same department or unit is spelt in two ways; a short form of a name is none. 附件1, the bureau's list, leads. */
export const nameVariant = defineRule({
  id: "name-variant",
  code: "N01",
  severity: "warning",
  scope: "workbook",
  families: ["registry", "base-data", "evaluation"],
  basis: "agreement",
  since: "0.1.0",
  *check(workbook) {
    const listed = annexesOf(workbook, "registry")
      .flatMap((registry) => registry.tables.entries?.rows ?? [])
      .map(({ cells }) => cells.unit)
      .filter(isFilled);
    const leading: Field[] = [...listed];
    for (const { fields, description } of workbook.annexes) {
      if (description.families.includes("registry")) continue;
      for (const name of [fields.department, fields.unit].filter(isFilled)) {
        const relations = leading.map((other) => ({ other, relation: relateNames(name.text, other.text) }));
        const variant = relations.find(({ relation }) => relation === "variant");
        const known = relations.some(({ relation }) => relation === "same");
        if (variant && !known) {
          const { other } = variant;
          yield {
            kind: "finding",
            at: name,
            actual: name.text.trim(),
            // Of two annexes nothing says which spells it right.
            ...(listed.includes(other) && { expected: other.text.trim() }),
            args: { other: other.text.trim(), place: `${other.sheet}!${other.cell}` },
            related: [other],
          };
        } else if (!known) {
          leading.push(name);
        }
      }
    }
  },
});

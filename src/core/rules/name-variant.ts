import type { Field } from "../reading/annex";
import { relateNames, type NameRelation } from "../values/name";
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
    const listed = spellingsOf(
      annexesOf(workbook, "registry")
        .flatMap((registry) => registry.tables.entries?.rows ?? [])
        .map(({ cells }) => cells.unit),
    );
    const own = workbook.annexes.filter(({ description: { families } }) => !families.includes("registry"));
    const used = spellingsOf(own.flatMap(({ fields }) => [fields.department, fields.unit]));
    for (const spelling of used) {
      if (listed.some((other) => relate(spelling, other) === "same")) continue;
      const usual = listed.find((other) => relate(spelling, other) === "variant") ?? moreUsual(spelling, used);
      if (!usual) continue;
      const [one] = usual;
      for (const name of spelling)
        yield {
          kind: "finding",
          at: name,
          actual: name.text.trim(),
          // Of two annexes nothing says which spells it right.
          ...(listed.includes(usual) && { expected: one.text.trim() }),
          args: { other: one.text.trim(), place: `${one.sheet}!${one.cell}` },
          related: [one],
        };
    }
  },
});

/** The cells in which one name is spelt in one way. */
type Spelling = readonly [Field, ...Field[]];

function spellingsOf(names: readonly (Field | undefined)[]): Spelling[] {
  const spellings = new Map<string, [Field, ...Field[]]>();
  for (const name of names.filter(isFilled)) {
    const known = spellings.get(name.text.trim());
    if (known) known.push(name);
    else spellings.set(name.text.trim(), [name]);
  }
  return [...spellings.values()];
}

function relate([one]: Spelling, [other]: Spelling): NameRelation {
  return relateNames(one.text, other.text);
}

/** Another spelling that is at least as frequent; where both are, each is named beside the other, whichever comes first. */
function moreUsual(spelling: Spelling, all: readonly Spelling[]): Spelling | undefined {
  const count = (one: Spelling) =>
    all.filter((other) => other === one || relate(one, other) === "same").reduce((sum, { length }) => sum + length, 0);
  return all.find((other) => relate(spelling, other) === "variant" && count(other) >= count(spelling));
}

import { isUnfilled } from "../judging/fullness";
import { holds } from "../grid/area";
import type { Profile } from "../places/profile";
import type { Annex } from "../reading/annex";
import { rememberedBy, rememberedByBoth } from "../values/remembered-by";
import { rules } from "../rules";
import { annexNotFilled } from "../rules/annex-not-filled";
import type { Rule, Verdict, Workbook } from "../rules/rule";

/** What a rule says, and which. */
export interface Judged {
  readonly rule: Rule;
  readonly verdict: Verdict;
}

/** What the catalogue says of these annexes: of each by itself, and of all together. */
export function verdictsOn(annexes: readonly Annex[], profile: Profile): Judged[] {
  const together = rules.filter(({ scope }) => scope === "workbook");
  const unfilled = annexes.filter(isUnfilled);
  const isInUnfilled = ({ verdict: { at } }: Judged) =>
    unfilled.some(({ sheet, area }) => sheet === at.sheet && holds(area, at.row, at.column));
  return [
    ...annexes.flatMap((annex) => onAnnex(annex, profile)),
    ...judgedBy(together, { annexes, profile }).filter((one) => !isInUnfilled(one)),
  ];
}

/** What was said of each annex by itself, by the place it was judged by. Annexes are values: the same one is judged the same. */
const onAnnex = rememberedByBoth((annex: Annex, profile: Profile): readonly Judged[] =>
  judgedBy(rulesFor(annex), { annexes: [annex], profile }),
);

/** The rules that judge an annex by itself; one that was not filled in has only that said of it. */
function rulesFor(annex: Annex): readonly Rule[] {
  return isUnfilled(annex) ? [annexNotFilled] : rulesOf(annex.description.families);
}

const rulesOf = rememberedBy((families: Annex["description"]["families"]) =>
  rules.filter((rule) => rule.scope === "annex" && rule.families.some((family) => families.includes(family))),
);

function judgedBy(catalogue: readonly Rule[], workbook: Workbook): Judged[] {
  const judged: Judged[] = [];
  for (const rule of catalogue) for (const verdict of rule.check(workbook)) judged.push({ rule, verdict });
  return judged;
}

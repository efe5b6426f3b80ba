import { Big } from "../../values/big";
import { shownIn, shownQuantity } from "../amounts";
import { figuresOf, type AnnexFigure } from "../annex-figures";
import { comparable } from "../ties";
import { isAmount, type Claim } from "../claims";
import type { Narrative, Sentence } from "../narrative";
import { defineProseRule } from "./prose-rule";

/** Of what a report says that there was none, it tells no amount elsewhere. */
export const noneContradicted = defineProseRule({
  id: "report-none-contradicted",
  code: "T08",
  severity: "error",
  basis: "agreement",
  since: "0.2.0",
  *check(narrative: Narrative, { annexes }) {
    const { sentences, year } = narrative;
    const held = comparable(narrative, annexes);
    const figures = typeof held === "string" ? [] : held.flatMap(figuresOf);
    for (const at of sentences) {
      for (const { name, pattern } of saidNone(at)) {
        const [found] = sentences.flatMap((other) =>
          other.claims.filter((claim) => contradicts(claim, other, pattern, year)).map((claim) => ({ claim, other })),
        );
        const [cell] = figures.filter((figure) => isSpent(figure) && figure.names.some((one) => pattern.test(one)));
        if (cell) {
          const args = { name, amount: shownIn(cell.amount, tenThousand) };
          yield { kind: "finding", at, variant: "annex", args, related: [cell.field] };
        }
        if (!found) continue;
        const args = { name, amount: shownQuantity(found.claim.quantity), paragraph: String(found.other.paragraph) };
        yield { kind: "finding", at, args };
      }
    }
  },
});

const tenThousand = { name: "万元", base: "元", scale: new Big(10000) };

function isSpent({ measure, isLastYear, amount, base }: AnnexFigure): boolean {
  return measure === "executed" && !isLastYear && base === "元" && amount.gt(0);
}

/** What a unit may have none of, by its names. */
const kindsOfSpending: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["政府性基金预算支出", /^政府性基金(?:预算)?(?:财政拨款)?(?:支出)?$/],
  ["国有资本经营预算支出", /^国有资本经营(?:预算)?(?:财政拨款)?(?:支出)?$/],
  ["社会保险基金预算支出", /^社会保险基金(?:预算)?(?:支出)?$/],
  ["公务接待费", /^公务接待费?(?:支出)?$/],
  ["因公出国（境）费", /^因公出国(?:费|费用|经费)?(?:支出)?$/],
  ["公务用车购置费", /^公务用车购置(?:费|费用)?(?:支出)?$/],
  ["公务用车运行维护费", /^公务用车运行(?:维护)?(?:费|费用)?(?:支出)?$/],
];

const none =
  /(?:^|[，；。：、])(?:20\d{2}年度?)?(?:我(?:单位|局|中心)|本(?:单位|部门|年度?)|全年|当年)*(?:无|没有|未安排|未发生|未产生|不涉及)([^，；。：]{2,24})/g;

/** The kinds of spending that a sentence says there was none of this year. */
function saidNone({ text }: Sentence): { readonly name: string; readonly pattern: RegExp }[] {
  const plain = text.replace(/\((?:境|境费)\)/g, "");
  return [...plain.matchAll(none)].flatMap(([, what = ""]) =>
    /上年|去年|年初|结转|增|减/.test(what)
      ? []
      : kindsOfSpending
          .filter(([, pattern]) => pattern.test(what.replace(/(?:预算)?支出$/, "$&").replace(/(?:情况|事项)$/, "")))
          .map(([name, pattern]) => ({ name, pattern })),
  );
}

function contradicts(claim: Claim, { text }: Sentence, pattern: RegExp, year: number | null): boolean {
  const { quantity, names, phrase, measure, depth } = claim;
  const isOther =
    (claim.year !== null && claim.year !== year) || /上年|去年|20\d{2}年/.test(text.replace(`${String(year)}年`, ""));
  if (!isAmount(claim) || quantity.unit.base !== "元" || quantity.amount.lte(0) || isOther || depth > 0) return false;
  return phrase !== "" && measure === "executed" && names.some((name) => pattern.test(name));
}

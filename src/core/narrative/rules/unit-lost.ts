import { shownQuantity } from "../amounts";
import type { Claim } from "../claims";
import type { Narrative, Sentence } from "../narrative";
import { defineProseRule } from "./prose-rule";

/** 支出0.3万 among amounts in 万元: the 元 was lost. */
export const unitLost = defineProseRule({
  id: "report-unit-lost",
  code: "T10",
  severity: "info",
  basis: "blanks",
  since: "0.2.0",
  *check({ sentences }: Narrative) {
    for (const at of sentences) {
      const around = sentences.filter(({ paragraph }) => paragraph === at.paragraph);
      for (const claim of at.claims.filter((one) => isLost(one, at))) {
        const unit = claim.quantity.unit.name + "元";
        if (!around.some(({ quantities }) => quantities.some((one) => one.unit.name === unit))) continue;
        yield {
          kind: "finding",
          at,
          actual: shownQuantity(claim.quantity),
          expected: `${shownQuantity(claim.quantity)}元`,
        };
      }
    }
  },
});

const isOfMoney = /支出|预算|经费|资金|费用?$|费(?:支出|预算|为)|拨款|决算|结转|结余/;

/** 万 before a word counts things (5万群众), and nothing lost its unit. */
function isLost({ quantity, phrase, names }: Claim, { text }: Sentence): boolean {
  const isBareTenThousand = quantity.unit.name === "万" || quantity.unit.name === "亿";
  const behind = text.slice(quantity.end, quantity.end + 1);
  const isMoney = isOfMoney.test(phrase) || (phrase === "" && names.some((name) => isOfMoney.test(name)));
  return isBareTenThousand && isMoney && !/[\p{Script=Han}a-zA-Z余多]/u.test(behind) && !quantity.approximate;
}

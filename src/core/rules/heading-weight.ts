import { Big } from "../values/big";
import { halfWidth } from "../values/half-width";
import type { Field } from "../reading/annex";
import { printedPoints } from "../values/points";
import { shownSum } from "../values/shown";
import { pointsOf } from "../judging/amounts";
import { isFilled } from "./forms";
import { defineRule } from "./rule";

/** The weights under a level-1 heading add up to what the heading says: 产出指标（50分）. */
export const headingWeight = defineRule({
  id: "heading-weight",
  code: "W01",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "sums",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      const headings = new Map<string, { readonly heading: Field; readonly weights: Field[] }>();
      for (const { cells } of annex.tables.indicators?.rows ?? []) {
        if (!cells.level1 || !isFilled(cells.weight)) continue;
        // A heading that is printed again, beside every row or after a page break, still heads one group.
        const text = halfWidth(cells.level1.text);
        const group = headings.get(text) ?? { heading: cells.level1, weights: [] };
        group.weights.push(cells.weight);
        headings.set(text, group);
      }
      for (const { heading, weights } of headings.values()) {
        const stated = printedPoints(heading.text);
        const numbers = weights.flatMap((field) => pointsOf(field) ?? []);
        if (!stated || numbers.length < weights.length) continue;
        const sum = numbers.reduce((total, one) => total.plus(one), new Big(0));
        if (sum.minus(stated).abs().lte(workbook.profile.tolerance.score)) continue;
        yield {
          kind: "finding",
          at: heading,
          actual: heading.text.trim(),
          ...(weights.length > 1 && { arithmetic: shownSum(numbers) }),
          args: { stated: stated.toFixed(), sum: sum.toFixed() },
          related: weights,
        };
      }
    }
  },
});

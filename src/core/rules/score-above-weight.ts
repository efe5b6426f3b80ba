import { pointsOf } from "../judging/amounts";
import { shownSum } from "../values/shown";
import { indicatorsOf } from "../reading/indicators-of";
import type { Annex, AnnexTable, Field } from "../reading/annex";
import { rowsOf } from "../reading/read-annexes";
import { Big } from "../values/big";
import { halfWidth } from "../values/half-width";
import { printedPoints } from "../values/points";
import { isFilled } from "./forms";
import { defineRule, type VerdictOf } from "./rule";

/** A score never exceeds its weight; where a form has no weights, the points that its headings print (自评得分（10分）). */
export const scoreAboveWeight = defineRule({
  id: "score-above-weight",
  code: "S03",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "scoring",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      const tables: readonly (AnnexTable | undefined)[] = [annex.tables.funds, annex.tables.indicators];
      for (const { cells } of tables.flatMap((table) => rowsOf(table).filter(({ key }) => key !== "subtotal"))) {
        const weight = pointsOf(cells.weight);
        const score = pointsOf(cells.score);
        if (!cells.score || !cells.weight || weight === null || score === null || score.lte(weight)) continue;
        const most = cells.weight.text.trim();
        yield { ...above(cells.score, most), args: { weight: most }, related: [cells.weight] };
      }
      // Weights have a rule of their own that holds them to what the headings print.
      if (annex.tables.indicators?.heading.weight) continue;
      yield* aboveHeading(annex);
      yield* aboveGroup(annex, "level1");
      yield* aboveGroup(annex, "level2");
    }
  },
});

function above(score: Field, most: string) {
  return { kind: "finding", at: score, actual: score.text.trim(), limit: { sign: "≤", value: most } } as const;
}

/** Scores above the points that the heading of their column prints for each. */
function* aboveHeading(annex: Annex): Iterable<VerdictOf<"score-above-weight">> {
  const heading = annex.tables.indicators?.heading.score;
  const points = heading && printedPoints(heading.text);
  if (!points) return;
  for (const { cells } of indicatorsOf(annex)) {
    const score = pointsOf(cells.score);
    if (!cells.score || !score?.gt(points)) continue;
    const weight = points.toFixed();
    yield { ...above(cells.score, weight), variant: "heading", args: { weight }, related: [heading] };
  }
}

/** Scores that come to more than the heading left of them prints: 产出指标（50分）. A number without 分 counts the heading. */
function* aboveGroup(annex: Annex, level: "level1" | "level2"): Iterable<VerdictOf<"score-above-weight">> {
  const groups = new Map<string, { readonly heading: Field; readonly scores: Field[] }>();
  for (const { cells } of indicatorsOf(annex)) {
    const { [level]: heading, name, score } = cells;
    if (!heading || !isFilled(name) || !isFilled(score) || !/\d分/.test(halfWidth(heading.text))) continue;
    const group = groups.get(heading.cell) ?? { heading, scores: [] };
    group.scores.push(score);
    groups.set(heading.cell, group);
  }
  for (const { heading, scores } of groups.values()) {
    const points = printedPoints(heading.text);
    const numbers = scores.flatMap((score) => pointsOf(score) ?? []);
    const [first, ...others] = scores;
    if (!first || !points || numbers.length < scores.length) continue;
    const sum = numbers.reduce((all, one) => all.plus(one), new Big(0));
    if (sum.lte(points)) continue;
    const weight = points.toFixed();
    const args = { heading: heading.text.trim(), sum: sum.toFixed(), weight };
    const proof = others.length > 0 ? { arithmetic: shownSum(numbers) } : {};
    yield { ...above(first, weight), ...proof, variant: "group", args, related: [heading, ...others] };
  }
}

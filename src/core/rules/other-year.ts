import type { Annex, Field } from "../reading/annex";
import { indicatorsOf } from "../reading/indicators-of";
import { targetFieldOf } from "../judging/target";
import { halfWidth } from "../values/half-width";
import { defineRule } from "./rule";

/** Words beside which another year is right: carried over, compared with, continued, or the number of a document. */
const rightly =
  /(上年|去年|往年|以前|历年|截至|截止|结转|自|从|较|比|同期|到|至|[-—~～《〔[]).{0,3}20\d{2}年|20\d{2}年.{0,8}(以来|起|至|到|[-—~～]|同期|相比|结转|结余|考核|年报|决算|印发|文件|规划|尾款|质保|清算|欠|建成|开工|立项|批复|采购|合同|级|届|[》〕])|延续|续建|跨年/;

/** A reason may well lie in the year before: 因2022年招标延误, 2022年多雨导致. */
const causes = /(?:因|由于|受|鉴于).{0,4}20\d{2}年|今年|本年|当年|导致|造成|致使/;

/** Last year's text was left in: only the year before is named, and nothing says why. */
export const otherYear = defineRule({
  id: "other-year",
  code: "N04",
  severity: "warning",
  scope: "annex",
  families: ["evaluation"],
  basis: "agreement",
  since: "0.2.0",
  *check({ annexes }) {
    for (const annex of annexes) {
      const { year, title } = annex;
      if (year === null) continue;
      const args = { year: String(year), other: String(year - 1) };
      const related = title ? [title] : [];
      for (const at of textsOf(annex))
        if (isOfLastYear(halfWidth(at.text), year)) yield { kind: "finding", at, args, related };
      for (const at of reasonsOf(annex)) {
        const text = halfWidth(at.text);
        if (isOfLastYear(text, year) && !causes.test(text))
          yield { kind: "finding", at, severity: "info", args, related };
      }
    }
  },
});

function isOfLastYear(text: string, year: number): boolean {
  if (!text.includes(`${year - 1}年`)) return false;
  const years = new Set([...text.matchAll(/(?<!\d)(20\d{2})年/g)].map((match) => match[1]));
  return years.size === 1 && !rightly.test(text);
}

function reasonsOf(annex: Annex): Set<Field> {
  const reasons = indicatorsOf(annex).map(({ cells }) => cells.reason);
  return new Set([...reasons, annex.fields.reasons].filter((field) => field !== undefined));
}

/** What is written anew each year: goals, names and targets of indicators. */
function textsOf(annex: Annex): Set<Field> {
  const goals = annex.tables.goals?.rows.map(({ cells }) => cells.planned) ?? [];
  const named = indicatorsOf(annex).flatMap((row) => [row.cells.name, targetFieldOf(row)]);
  return new Set([...goals, ...named].filter((field) => field !== undefined));
}

import type { Narrative, Sentence } from "../narrative";
import { annexYear } from "../annex-year";
import { defineProseRule, type ProseVerdictOf } from "./prose-rule";

type Verdict = ProseVerdictOf<"report-year-slip">;

/** What a report of a year says of years: what is left goes into the next one, and the report calls itself by its own. */
export const yearSlip = defineProseRule({
  id: "report-year-slip",
  code: "T07",
  severity: "warning",
  basis: "agreement",
  since: "0.2.0",
  *check({ sentences, year }: Narrative, { annexes }) {
    const own = year ?? annexYear(annexes);
    if (own === null) return;
    for (const sentence of sentences) yield* judged(sentence, own);
  },
});

const carriedTo = /(?:结转|结余|转入?|留)[^，。；]{0,12}?(?:到|至|入)(20\d{2})年(?!末|底)/;
const itsOwn =
  /(20\d{2})年度?(?:部门|单位|项目|我(?:单位|局|中心))?(?:整体)?(?:支出)?(?:绩效自评|自评(?:得分|结果|总分))/;

function* judged(at: Sentence, own: number): Iterable<Verdict> {
  const carried = carriedTo.exec(at.marked);
  const told = Number(carried?.[1]);
  // What last year carried over into this one is no slip.
  const isEarlier = new RegExp(`上年|以前|${String(own - 1)}年`).test(at.text.slice(0, carried?.index));
  if (carried && told <= own && !isEarlier) yield slip(at, "carried", String(told), String(own + 1));
  const named = itsOwn.exec(at.text);
  // Last year's self-evaluation may be spoken of beside this year's.
  if (named && Number(named[1]) === own - 1 && !/上年|去年|比|较/.test(at.text) && !at.text.includes(String(own)))
    yield slip(at, "own", named[1] ?? "", String(own));
}

function slip(at: Sentence, variant: "carried" | "own", actual: string, expected: string): Verdict {
  return { kind: "finding", at, variant, actual, expected };
}

import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { planFill } from "../../../src/core/filling/plan-fill";
import type { Grid } from "../../../src/core/grid/grid";
import { checkNarrative } from "../../../src/core/narrative/check-narrative";
import { defaultProfile } from "../../../src/core/places/index";
import type { Profile } from "../../../src/core/places/profile";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { describeFinding, describeUnjudged } from "../../../src/core/reporting/describe";
import { describeProseFinding, describeProseUnjudged } from "../../../src/core/reporting/describe-prose";
import { fillAny } from "../../../src/core/wording/fill";
import { wordingIn } from "../../../src/core/wording/wording";
import { narrativeOf } from "../../core/narrative/report-of";

/** What was said of one thing: the rule that said it and where, the sums that prove it, and the sentences in both languages. */
export interface Told {
  readonly rule: string;
  readonly at: string;
  readonly arithmetics: readonly string[];
  readonly sentences: readonly string[];
}

const languages = (["zh-CN", "en"] as const).map(wordingIn);

/** Everything that a check says of these sheets by the numbers of a place. */
export function toldOf(grids: readonly Grid[], place: Profile): Told[] {
  const { findings, unjudged } = checkWorkbook(grids, place);
  return [
    ...findings.map((finding) => ({
      rule: finding.rule,
      at: `${finding.sheet}!${finding.cell}`,
      arithmetics: finding.arithmetic === undefined ? [] : [finding.arithmetic],
      sentences: languages.map((wording) => describeFinding(finding, wording).message),
    })),
    ...unjudged.map((one) => ({
      rule: one.rule,
      at: `${one.sheet}!${one.cell}`,
      arithmetics: [],
      sentences: languages.map((wording) => describeUnjudged(one, wording).message),
    })),
  ];
}

/** Everything that a fill of these sheets says. */
export function toldOfFill(grids: readonly Grid[], place: Profile): Told[] {
  return planFill(grids, { profile: place, values: false }).map(({ sheet, cell, because }) => ({
    rule: "fill",
    at: `${sheet}!${cell}`,
    arithmetics: "sum" in because ? [because.sum] : [],
    sentences:
      "sum" in because
        ? []
        : languages.map(({ pane }) => fillAny(pane.fill.because[because.words], because.args ?? {})),
  }));
}

/** Everything that is said of a report in prose, by itself or with its annexes. */
export function toldOfReport(text: string, grids: readonly Grid[] = []): Told[] {
  const submission = { annexes: readAnnexes(grids), otherTitles: [], profile: defaultProfile };
  const { findings, unjudged } = checkNarrative(narrativeOf(text), submission);
  return [
    ...findings.map((finding) => {
      const { indicator } = finding.message.args;
      return {
        rule: finding.rule,
        at: `paragraph ${String(finding.paragraph)}: ${finding.quote}`,
        arithmetics: [finding.arithmetic, indicator].flatMap((sum) => sum ?? []),
        sentences: languages.map((wording) => describeProseFinding(finding, wording)),
      };
    }),
    ...unjudged.map((one) => ({
      rule: one.rule,
      at: `paragraph ${String(one.paragraph)}: ${one.quote}`,
      arithmetics: [],
      sentences: languages.map((wording) => describeProseUnjudged(one, wording)),
    })),
  ];
}

import { gradedTotal, gradeOf, type GradedTotal } from "../../judging/grade";
import type { Profile } from "../../places/profile";
import type { Annex } from "../../reading/annex";
import type { Big } from "../../values/big";
import { isAmount } from "../claims";
import { namesTotal, projectOf } from "../annex-figures";
import type { Narrative, Sentence } from "../narrative";
import { comparable, isOfPart } from "../ties";
import { defineProseRule } from "./prose-rule";

/** The grade that a report states is the one that its score gives: the sentence's own, else the annex's. */
export const gradeMismatch = defineProseRule({
  id: "report-grade-mismatch",
  code: "T14",
  severity: "error",
  basis: "grades",
  since: "0.2.0",
  *check(narrative: Narrative, { annexes, profile }) {
    const held = comparable(narrative, annexes);
    const stated = statedGrade(profile);
    for (const at of narrative.sentences) {
      const grade = profile.grades.find(({ name }) => name === stated(at));
      if (!grade) continue;
      const score = scoreIn(at);
      const total = typeof held === "string" ? null : totalOf(at, held);
      // An annex's total may lack the points of the execution, which its grade counts.
      const isOwn = score !== null && !(total?.at.value.kind === "quantity" && total.at.value.amount.eq(score));
      const points = isOwn ? score : total?.points;
      const due = points && gradeOf(points, profile);
      if (!due || due === grade) continue;
      const args = { points: points.toFixed() };
      yield {
        kind: "finding",
        at,
        actual: grade.name,
        expected: due.name,
        args,
        related: isOwn ? [] : (total?.cells ?? []),
      };
    }
  },
});

/** Reads the grade that a sentence states of this year's whole: 等级为“优”, 评为良好等次; "" where it states none. */
function statedGrade({ grades }: Profile): (at: Sentence) => string {
  const names = grades.map(({ name }) => name).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?:等级|等次|档次|评级|(?:自评|评价|评定)结果|评为|评定为|定为)(?:评定|评价)?(?:为|是|：|属于|达到)*(${names.join("|")})[秀好等]?(?:等级|等次|档次|[档级等])?(?=[，。；！)]|$)`,
  );
  return ({ text }) => {
    const found = pattern.exec(text.replace(/["“”'‘’《》]/g, ""));
    return found && !/上年|去年|目标|争取|力争|以上|以下|划分/.test(text) ? (found[1] ?? "") : "";
  };
}

/** The total score that a sentence tells. */
function scoreIn(at: Sentence): Big | null {
  const score = at.claims.findLast(
    (claim) => claim.measure === "score" && isAmount(claim) && !isOfPart(at, claim) && namesTotal(claim.names),
  );
  return score && !score.quantity.approximate ? score.quantity.amount : null;
}

/** The total of the annex that a sentence is about: a project's where it names one. */
function totalOf({ text }: Sentence, annexes: readonly Annex[]): GradedTotal | null {
  const named = annexes.filter((annex) => text.includes(projectOf(annex) ?? "\n"));
  const [about, another] = named.length > 0 ? named : annexes.filter(isOfWhole);
  const isSure = about && !another && (named.length > 0 || !/项目/.test(text));
  return isSure ? gradedTotal(about) : null;
}

function isOfWhole({ description: { families } }: Annex): boolean {
  return families.includes("whole");
}

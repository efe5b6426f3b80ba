import type { Annex } from "../reading/annex";
import { derivedFormula } from "../judging/formula";
import { gradedTotal, gradeExpression, gradeOf } from "../judging/grade";
import { numberFormat } from "./fitting-format";
import { candidate, isFree, type Candidate, type FillOptions } from "./proposal";

/** The grade that the total score gives, where the form asks for one (财预〔2020〕10号: 优, 良, 中, 差). */
export function gradeCandidates(annex: Annex, { profile, values }: FillOptions): Candidate[] {
  const { grade: field } = annex.fields;
  const total = gradedTotal(annex);
  const grade = total && gradeOf(total.points, profile);
  if (!field || !grade) return [];
  const { at, points, isWhole } = total;
  const live =
    isWhole && typeof at.stored === "number" ? derivedFormula(gradeExpression(profile), "word", () => [at.cell]) : null;
  const isBlank = isFree(field, live);
  const typed = typeof field.stored === "string" && field.stored.trim() === field.text.trim() ? field.text.trim() : "";
  if (!isBlank && (typed === grade.name || !profile.grades.some(({ name }) => name === typed))) return [];
  const { name, from } = grade;
  return [
    candidate({
      kind: isBlank ? "blank" : "typed",
      field,
      after: {
        value: name,
        formula: values ? null : live,
        format: live && !values ? numberFormat(field.format) : field.format,
      },
      shown: name,
      because: {
        words: from.gt(0) ? "grade" : "lowestGrade",
        args: { points: points.toFixed(), from: from.toFixed() },
      },
      from: [at],
    }),
  ];
}

import { derivedCells } from "../judging/derived-cells";
import { gradedTotal, gradeOf } from "../judging/grade";
import { halfWidth } from "../values/half-width";
import { isFilled } from "./forms";
import { defineRule } from "./rule";

/** The grade that a form states is the one that its total score gives; the lower edge belongs to the better grade. */
export const gradeMismatch = defineRule({
  id: "grade-mismatch",
  code: "S09",
  severity: "error",
  scope: "annex",
  families: ["evaluation"],
  basis: "grades",
  numbers: ["grades"],
  since: "0.1.0",
  *check(workbook) {
    const { grades } = workbook.profile;
    for (const annex of workbook.annexes) {
      const at = annex.fields.grade;
      const total = gradedTotal(annex);
      const due = total && gradeOf(total.points, workbook.profile);
      if (!isFilled(at) || !due) continue;
      const name = statedIn(
        at.text,
        grades.map((grade) => grade.name),
      );
      const stated = grades.find((grade) => grade.name === name);
      if (!stated) yield { kind: "unjudged", at, reason: "grade" };
      if (!stated || stated === due) continue;
      const args = { points: total.points.toFixed(), from: due.from.toFixed() };
      yield {
        kind: "finding",
        at,
        actual: at.text.trim(),
        expected: due.name,
        args,
        related: total.cells,
        behind: derivedCells(annex, workbook.profile).find(({ field }) => field === total.at)?.outcome.cells ?? [],
        isDerived: true,
        fix: { value: due.name },
      };
    }
  },
});

/** 良好 is 良; of 优□ 良☑ 中□ 差□ the one that is ticked. */
function statedIn(text: string, names: readonly string[]): string {
  const letters = halfWidth(text);
  const isBoxFirst = /^[□○☑☒√✓✔■●]/.test(letters);
  const unticked = new RegExp(`(?:${names.join("|")})[秀好等]?[□○]`, "g");
  const chosen = letters.replace(isBoxFirst ? /[□○][^□○☑☒√✓✔■●]+/g : unticked, "");
  return chosen
    .replace(/[☑☒√✓✔■●]/g, "")
    .replace("较", "")
    .replace(/(?<=.)[秀好等级次]+$/, "");
}

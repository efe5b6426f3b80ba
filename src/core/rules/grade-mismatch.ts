import { gradeOf } from "../scoring/grade";
import { amountOf, evaluationsOf, isFilled } from "./forms";
import type { Rule } from "./rule";

/** The grade that a form states is the one that its total score gives; the lower edge belongs to the better grade. */
export const gradeMismatch: Rule = {
  id: "grade-mismatch",
  code: "S09",
  severity: "error",
  annexes: ["whole-evaluation", "project-evaluation"],
  basis: "method-2020",
  since: "0.1.0",
  *check(workbook) {
    const { grades } = workbook.profile;
    for (const annex of evaluationsOf(workbook)) {
      const at = annex.fields.grade;
      const total = annex.tables.indicators?.closing?.cells.score;
      const points = amountOf(annex, "indicators", total);
      const stated = grades.find(({ name }) => at?.text.trim().replace(/[等级]+$/, "") === name);
      const due = points && gradeOf(points, workbook.profile);
      if (!isFilled(at) || !total || !stated || !due || stated === due) continue;
      const args = { points: points.toFixed(), from: due.from.toFixed() };
      yield {
        kind: "finding",
        at,
        actual: at.text.trim(),
        expected: due.name,
        args,
        related: [total],
        fix: { value: due.name },
      };
    }
  },
};

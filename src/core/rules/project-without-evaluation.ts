import { baseDataRowOf, isProjectRow } from "../reading/projects";
import { partsOf } from "../judging/derived-cells";
import { annexesOf, isFilled, moneyOf, orphansOf, sameUnit } from "./forms";
import { defineRule } from "./rule";

/** A project on which 附件2 says money was spent has an evaluation of its own, where the workbook has any. */
export const projectWithoutEvaluation = defineRule({
  id: "project-without-evaluation",
  code: "X05",
  severity: "warning",
  scope: "workbook",
  families: ["base-data", "project"],
  basis: "notice",
  since: "0.1.0",
  *check(workbook) {
    for (const baseData of annexesOf(workbook, "base-data")) {
      const evaluations = annexesOf(workbook, "project").filter((one) => sameUnit(baseData, one));
      const named = [...evaluations, ...orphansOf(workbook)];
      const names = named.map(({ fields }) => fields.project).filter(isFilled);
      if (names.length < named.length || evaluations.length === 0) continue;
      const evaluated = new Set(names.map((project) => baseDataRowOf(baseData, project)));
      for (const row of baseData.tables.spending?.rows.filter(isProjectRow) ?? []) {
        const { label, cells } = row;
        const divided = partsOf(baseData, "spending", row).some((part) => isFilled(part.label));
        const isGroup = row.key === "specialFunds" || row.key === "transfers";
        if (!isFilled(label) || divided || isGroup || evaluated.has(row)) continue;
        if (row.whole && evaluated.has(row.whole)) continue;
        if (!moneyOf(baseData, "spending", cells.finalAccounts)?.gt(0)) continue;
        const args = { project: label.text.trim(), executed: cells.finalAccounts?.text.trim() ?? "" };
        yield { kind: "finding", at: label, args, related: cells.finalAccounts ? [cells.finalAccounts] : [] };
      }
    }
  },
});

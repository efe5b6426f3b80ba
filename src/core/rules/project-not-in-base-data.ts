import { baseDataRowOf, registryEntryOf } from "../reading/projects";
import { rowOf } from "../judging/amounts";
import { annexesOf, isFilled, moneyOf, sameUnit } from "./forms";
import { defineRule } from "./rule";

/** Every evaluated project has its row among 附件2's project spending; a special fund belongs under the special funds. */
export const projectNotInBaseData = defineRule({
  id: "project-not-in-base-data",
  code: "X03",
  severity: "error",
  scope: "workbook",
  families: ["base-data", "project"],
  basis: "agreement",
  since: "0.1.0",
  *check(workbook) {
    for (const baseData of annexesOf(workbook, "base-data")) {
      for (const annex of annexesOf(workbook, "project").filter((one) => sameUnit(baseData, one))) {
        const { project } = annex.fields;
        if (!isFilled(project) || baseDataRowOf(baseData, project)) continue;
        const special = annexesOf(workbook, "registry").some((registry) => registryEntryOf(registry, project));
        const row = (special && rowOf(baseData, "spending", "specialFunds")) || rowOf(baseData, "spending", "projects");
        const { annualBudget, executed } = rowOf(annex, "funds", "total")?.cells ?? {};
        if (!row?.label || !(moneyOf(annex, "funds", annualBudget)?.gt(0) || moneyOf(annex, "funds", executed)?.gt(0)))
          continue;
        const args = {
          project: project.text.trim(),
          budget: annualBudget?.text.trim() ?? "",
          executed: executed?.text.trim() ?? "",
        };
        yield {
          kind: "finding",
          at: row.label,
          args,
          related: [project, ...[annualBudget, executed].filter(isFilled)],
        };
      }
    }
  },
});

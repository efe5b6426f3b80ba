import { baseDataRowOf, registryEntryOf } from "../reading/projects";
import { annexesOf, isFilled, sameUnit } from "./forms";
import { defineRule } from "./rule";

/** A project that 附件2 counts among the special funds stands in 附件1, the bureau's own list of them. */
export const projectNotInRegistry = defineRule({
  id: "project-not-in-registry",
  code: "R03",
  severity: "warning",
  scope: "workbook",
  families: ["registry", "base-data", "project"],
  basis: "notice",
  since: "0.1.0",
  *check(workbook) {
    const registries = annexesOf(workbook, "registry");
    if (registries.length === 0) return;
    for (const annex of annexesOf(workbook, "project")) {
      const { project } = annex.fields;
      if (!isFilled(project) || registries.some((registry) => registryEntryOf(registry, project))) continue;
      const rows = annexesOf(workbook, "base-data")
        .filter((one) => sameUnit(annex, one))
        .map((baseData) => baseDataRowOf(baseData, project));
      const special = rows.find((row) => row?.whole?.key === "specialFunds");
      if (special?.label)
        yield { kind: "finding", at: project, args: { project: project.text.trim() }, related: [special.label] };
    }
  },
});

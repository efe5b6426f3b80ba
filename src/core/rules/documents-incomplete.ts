import { annexesOf } from "./forms";
import { defineRule } from "./rule";

/** 附件2 and 附件4 are there and no 附件3, which they are both parts of. */
export const documentsIncomplete = defineRule({
  id: "documents-incomplete",
  code: "X06",
  severity: "warning",
  scope: "workbook",
  families: ["base-data", "evaluation"],
  basis: "notice",
  since: "0.2.0",
  *check(workbook) {
    const [baseData] = annexesOf(workbook, "base-data");
    const [project] = annexesOf(workbook, "project");
    // One annex alone may be one file of a set.
    if (!baseData || !project || annexesOf(workbook, "whole").length > 0) return;
    const at = baseData.title ?? baseData.fields.unit;
    const other = project.title ?? project.fields.project;
    if (at) yield { kind: "finding", at, related: other ? [other] : [] };
  },
});

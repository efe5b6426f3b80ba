import { overApproved } from "./over-approved";
import { defineRule } from "./rule";

/** More staff on post than posts were approved. */
export const overEstablishment = defineRule({
  id: "over-establishment",
  code: "B10",
  severity: "warning",
  scope: "annex",
  families: ["base-data"],
  basis: "unitTable",
  since: "0.2.0",
  check: (workbook) => overApproved(workbook, "staff", "approvedPosts", "onPost"),
});

import { shownPercent } from "../values/shown";
import { amountOf, rowOf } from "../judging/amounts";
import { defineRule } from "./rule";

/** 三公经费 are never to grow over last year's. */
export const threePublicGrowth = defineRule({
  id: "three-public-growth",
  code: "B03",
  severity: "warning",
  scope: "annex",
  families: ["base-data"],
  basis: "thrift",
  since: "0.1.0",
  *check(workbook) {
    for (const annex of workbook.annexes) {
      const { lastYear, finalAccounts } = rowOf(annex, "spending", "threePublic")?.cells ?? {};
      const before = amountOf(annex, "spending", lastYear);
      const now = amountOf(annex, "spending", finalAccounts);
      if (!lastYear || !finalAccounts || before === null || now === null || now.lte(before)) continue;
      const growth = before.eq(0)
        ? ""
        : `(${now.toFixed()} - ${before.toFixed()}) ÷ ${before.toFixed()} = ${shownPercent(now.minus(before).div(before))}`;
      yield {
        kind: "finding",
        at: finalAccounts,
        actual: finalAccounts.text.trim(),
        limit: { sign: "≤", value: lastYear.text.trim() },
        ...(growth && { arithmetic: growth }),
        args: { before: lastYear.text.trim() },
        related: [lastYear],
      };
    }
  },
});

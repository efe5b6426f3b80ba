import type { Annex } from "../reading/annex";
import { shownChange } from "../values/shown";
import { rowOf, statedIn } from "../judging/amounts";
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
      const total = growthOf(annex, "threePublic");
      if (total) {
        yield { kind: "finding", ...total, args: { before: total.before } };
        continue;
      }
      // A total that holds can hide one item that grew at the cost of another.
      for (const key of ["vehicles", "abroad", "reception"] as const) {
        const item = growthOf(annex, key);
        const name =
          rowOf(annex, "spending", key)
            ?.label?.text.trim()
            .replace(/^[\d一二三][、.．]/, "") ?? "";
        if (item) yield { kind: "finding", ...item, variant: "item", args: { before: item.before, name } };
      }
    }
  },
});

/** What one line says now and last year, where it grew. */
function growthOf(annex: Annex, key: "threePublic" | "vehicles" | "abroad" | "reception") {
  const { lastYear, finalAccounts } = rowOf(annex, "spending", key)?.cells ?? {};
  const before = statedIn(annex, "spending", lastYear);
  const now = statedIn(annex, "spending", finalAccounts);
  if (!before || !now || now.amount.lte(before.amount)) return null;
  return {
    at: now.at,
    before: before.at.text.trim(),
    actual: now.at.text.trim(),
    limit: { sign: "≤", value: before.at.text.trim() } as const,
    ...(before.amount.gt(0) && {
      arithmetic: shownChange(now.amount, before.amount),
    }),
    related: [before.at],
  };
}

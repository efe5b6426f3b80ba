import { shownShare } from "../values/shown";
import { amountOf } from "../judging/amounts";
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
  *check(workbook) {
    for (const annex of workbook.annexes) {
      for (const { cells } of annex.tables.staff?.rows ?? []) {
        const { approvedPosts, onPost } = cells;
        const posts = amountOf(annex, "staff", approvedPosts);
        const staff = amountOf(annex, "staff", onPost);
        if (!approvedPosts || !onPost || !posts?.gt(0) || staff === null || staff.lte(posts)) continue;
        yield {
          kind: "finding",
          at: onPost,
          actual: onPost.text.trim(),
          args: { posts: approvedPosts.text.trim() },
          arithmetic: shownShare(staff, posts),
          related: [approvedPosts],
        };
      }
    }
  },
});

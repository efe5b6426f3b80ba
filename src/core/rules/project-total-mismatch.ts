import { Big } from "../values/big";
import { rowOf } from "../judging/amounts";
import {
  annexesOf,
  inWan,
  isFilled,
  moneyAllowance,
  moneyOf,
  orphansOf,
  projectsOf,
  sameUnit,
  sumInWan,
  unreadIn,
} from "./forms";
import { defineRule } from "./rule";

/** What the unit's projects executed together is what 附件3 and 附件2 call its project spending. */
export const projectTotalMismatch = defineRule({
  id: "project-total-mismatch",
  code: "X01",
  severity: "error",
  scope: "workbook",
  families: ["base-data", "evaluation"],
  basis: "agreement",
  since: "0.1.0",
  *check(workbook) {
    for (const whole of annexesOf(workbook, "whole")) {
      const at = whole.fields.projectSpending;
      const stated = moneyOf(whole, "funds", at);
      if (!isFilled(at) || stated === null) continue;
      const projects = projectsOf(workbook, whole);
      const unread = projects
        .map((annex) => rowOf(annex, "funds", "total")?.cells.executed)
        .find((field) => isFilled(field) && field.value.kind !== "quantity");
      const executed = projects.flatMap((annex) => {
        const field = rowOf(annex, "funds", "total")?.cells.executed;
        const amount = moneyOf(annex, "funds", field);
        return isFilled(field) && amount ? [{ field, amount }] : [];
      });
      const sum = executed.reduce((all, { amount }) => all.plus(amount), new Big(0));
      const off = moneyAllowance(workbook.profile, whole, "funds", at);
      const isApart = executed.length > 0 && sum.minus(stated).abs().gt(off);
      if (isApart && unread) yield { kind: "unjudged", at, reason: "unreadable", args: unreadIn([unread]) };
      else if (isApart && orphansOf(workbook).length > 0) yield { kind: "unjudged", at, reason: "other-implementer" };
      else if (isApart) {
        yield {
          kind: "finding",
          at,
          // Less than stated: another project may have its form in another file.
          ...(sum.lt(stated) && { severity: "warning" }),
          actual: at.text.trim(),
          ...(executed.length > 1 && { arithmetic: sumInWan(executed) }),
          args: { own: inWan(stated), other: inWan(sum) },
          related: executed.map(({ field }) => field),
        };
      }
      for (const baseData of annexesOf(workbook, "base-data").filter((annex) => sameUnit(whole, annex))) {
        const total = rowOf(baseData, "spending", "projects")?.cells.finalAccounts;
        const expected = moneyOf(baseData, "spending", total);
        if (!total || !expected) continue;
        if (expected.minus(stated).abs().lte(off)) continue;
        yield {
          kind: "finding",
          at,
          variant: "base-data",
          actual: at.text.trim(),
          args: { other: total.text.trim() },
          related: [total],
        };
      }
    }
  },
});

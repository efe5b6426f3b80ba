import { Big } from "../values/big";
import { shownSum } from "../values/shown";
import { amountOf, rowOf } from "../judging/amounts";
import { allowance, isFilled, unreadIn } from "./forms";
import type { VerdictOf, Workbook } from "./rule";

/** A breakdown of the unit's money adds up to neither what was budgeted for the year nor what was executed. */
export function* breakdownMismatch(
  workbook: Workbook,
  breakdown: "bySource" | "byNature",
): Iterable<VerdictOf<"funds-by-source"> & VerdictOf<"funds-by-nature">> {
  for (const annex of workbook.annexes) {
    const roles = annex.description.fields.filter((field) => field.breakdown === breakdown).map(({ role }) => role);
    const parts = roles.flatMap((role) => annex.fields[role] ?? []).filter(isFilled);
    const { annualBudget, executed } = rowOf(annex, "funds", "total")?.cells ?? {};
    const totals = [annualBudget, executed].filter(isFilled);
    const numbers = parts.flatMap((field) => amountOf(annex, "funds", field) ?? []);
    const [first] = parts;
    if (!first || totals.length === 0) continue;
    if (numbers.length < parts.length) {
      yield { kind: "unjudged", at: first, reason: "unreadable", args: unreadIn(parts) };
      continue;
    }
    const sum = numbers.reduce((all, one) => all.plus(one), new Big(0));
    const ties = totals.some((total) =>
      amountOf(annex, "funds", total)
        ?.minus(sum)
        .abs()
        .lte(allowance(workbook.profile, annex, "funds", total)),
    );
    if (ties) continue;
    const said = sum.toFixed();
    yield {
      kind: "finding",
      at: first,
      actual: first.text.trim(),
      ...(parts.length > 1 && { arithmetic: shownSum(numbers) }),
      args: { sum: said, total: totals[0]?.text.trim() ?? "" },
      related: [...parts.slice(1), ...totals],
    };
  }
}

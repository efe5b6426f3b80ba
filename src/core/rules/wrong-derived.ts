import { fixOf } from "../judging/fix";
import { derivedCells, type Derived } from "../judging/derived-cells";
import { differs, showDerived } from "../judging/derived-value";
import { unreadIn } from "./forms";
import type { Fix } from "../findings/finding";
import type { Field } from "../reading/annex";
import type { NotJudged, Workbook } from "./rule";

/** A derived cell that is wrong: what it says, what it should and by which sum. */
interface WrongCell {
  readonly kind: "finding";
  readonly at: Field;
  readonly actual: string;
  readonly expected: string;
  readonly arithmetic: string;
  readonly related: readonly Field[];
  readonly fix: Fix | undefined;
}

type WrongDerived = WrongCell | NotJudged;

/** The derived cells of a table's columns (and rows, where named) that say something else than they should. */
export function* wrongDerived(
  { annexes, profile }: Workbook,
  where: { readonly table: string; readonly columns?: readonly string[]; readonly rows?: readonly string[] },
): Iterable<WrongDerived> {
  for (const annex of annexes) {
    for (const derived of derivedCells(annex, profile)) {
      const { cell, field, outcome, current } = derived;
      if (cell.table !== where.table || !(where.columns?.includes(cell.column) ?? true)) continue;
      if (!(where.rows?.includes(cell.row ?? "item") ?? true) || field.value.kind === "blank") continue;
      const unreadable = outcome.kind === "unreadable" || current.number === "unreadable";
      if (unreadable)
        yield { kind: "unjudged", at: field, reason: "unreadable", args: unreadIn([...outcome.cells, field]) };
      else if (outcome.kind === "undefined" && current.number !== null && !current.number.eq(0)) {
        yield { kind: "unjudged", at: field, reason: "divided-by-zero" };
      } else if (isUnfounded(derived)) {
        yield { kind: "unjudged", at: field, reason: "not-given" };
      }
      if (outcome.kind !== "value" || !differs(derived, annex, profile)) continue;
      const expected = showDerived(cell, outcome.value);
      yield {
        kind: "finding",
        at: field,
        actual: field.text.trim(),
        expected,
        arithmetic: `${outcome.text} = ${expected}`,
        related: outcome.cells,
        fix: fixOf(derived),
      };
    }
  }
}

/** A rate or its score is typed, but not what it follows from. Printed totals of a form that is not filled in are none. */
function isUnfounded({ cell, field, outcome, current }: Derived): boolean {
  if (outcome.kind !== "blank" || cell.shown === "amount" || cell.table === "indicators") return false;
  return field.formula === null && current.number !== null && current.number !== "unreadable" && !current.number.eq(0);
}

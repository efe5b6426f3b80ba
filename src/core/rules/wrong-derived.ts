import type { Big } from "../values/big";
import type { Fix } from "../findings/finding";
import { derivedCells, type Derived } from "../judging/derived-cells";
import { differs, showDerived } from "../judging/derived-value";
import { fixOf } from "../judging/fix";
import type { Annex, Field } from "../reading/annex";
import { unreadIn } from "./forms";
import { missingParts, namesOf } from "../judging/missing-parts";
import type { NotJudged, Workbook } from "./rule";

/** A derived cell that is wrong: what it says, what it should and by which sum. */
export interface WrongCell {
  readonly kind: "finding";
  readonly at: Field;
  readonly actual: string;
  readonly expected: string;
  readonly arithmetic?: string;
  /** Whether it follows from a bound (a rate of 100% at most), which no sum proves. */
  readonly isCapped: boolean;
  readonly related: readonly Field[];
  readonly isDerived: true;
  readonly fix: Fix | undefined;
}

/** A sum of which a part is left blank: what it should be is known once that is filled in. */
interface SumOfSome {
  readonly kind: "finding";
  readonly at: Field;
  readonly variant: "part-missing";
  readonly actual: string;
  readonly args: { readonly sum: string; readonly parts: string };
  readonly related: readonly Field[];
  readonly isDerived: true;
}

export type WrongSum = WrongCell | SumOfSome | NotJudged;

interface Where {
  readonly table: string;
  readonly columns?: readonly string[];
  readonly rows?: readonly string[];
}

/** The derived cells of a table's columns (and rows, where named) that say something else than they should. */
export function* wrongDerived(workbook: Workbook, where: Where): Iterable<WrongCell | NotJudged> {
  for (const one of wrongIn(workbook, where)) yield "annex" in one ? wrongCell(one) : one;
}

/** The same of sums; one of which a part is wanting names that part. */
export function* wrongSum(workbook: Workbook, where: Where): Iterable<WrongSum> {
  for (const one of wrongIn(workbook, where)) {
    if (!("annex" in one)) {
      yield one;
      continue;
    }
    const { annex, derived, value } = one;
    const { cell, field, current, outcome } = derived;
    // A blank amount may well be none, unless the total says more; a blank score or weight is always wanting.
    const isOpen = cell.table === "indicators" || isLess(value, current);
    const missing = isOpen && !one.isCapped ? missingParts(annex, derived) : [];
    yield missing.length > 0
      ? {
          kind: "finding",
          at: field,
          variant: "part-missing",
          actual: field.text.trim(),
          args: { sum: showDerived(cell, value), parts: namesOf(annex, missing) },
          related: [...missing, ...outcome.cells.filter((part) => !missing.includes(part))],
          isDerived: true,
        }
      : wrongCell(one);
  }
}

function isLess(value: Big, { number }: Derived["current"]): boolean {
  return number !== null && number !== "unreadable" && number.gt(value);
}

interface Wrong {
  readonly annex: Annex;
  readonly derived: Derived;
  readonly value: Big;
  readonly text: string;
  readonly isSum: boolean;
  readonly isCapped: boolean;
}

function* wrongIn({ annexes, profile }: Workbook, where: Where): Iterable<Wrong | NotJudged> {
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
      } else if (isUnfounded(derived) && !blankOperand(derived)) {
        yield { kind: "unjudged", at: field, reason: "not-given" };
      }
      if (outcome.kind !== "value" || !differs(derived, annex, profile)) continue;
      const { value, text, isSum, isCapped } = outcome;
      yield { annex, derived, value, text, isSum, isCapped };
    }
  }
}

function wrongCell({ derived, value, text, isSum, isCapped }: Wrong): WrongCell {
  const { cell, field, outcome } = derived;
  const expected = showDerived(cell, value);
  return {
    kind: "finding",
    at: field,
    actual: field.text.trim(),
    expected,
    ...(isSum && { arithmetic: `${text} = ${expected}` }),
    isCapped,
    related: outcome.cells,
    isDerived: true,
    fix: fixOf(derived),
  };
}

/** The cell whose number is wanting behind a rate or score that is typed; null where none is simply blank. */
export function blankOperand(derived: Derived): Field | null {
  return (isUnfounded(derived) && derived.outcome.cells.find(({ value }) => value.kind === "blank")) || null;
}

/**
 * A rate or its score is typed, but not what it follows from. Printed totals of a form that is not filled in are
 * none.
 */
function isUnfounded({ cell, field, outcome, current }: Derived): boolean {
  if (outcome.kind !== "blank" || cell.shown === "amount" || cell.table === "indicators") return false;
  return field.formula === null && current.number !== null && current.number !== "unreadable" && !current.number.eq(0);
}

import type { Finding, Fix, ProvingCell } from "../findings/finding";
import { slipOf } from "../judging/slip";
import type { Profile } from "../places/profile";
import type { Annex, Field } from "../reading/annex";
import { nameOfCell } from "../reading/name-of-cell";
import { annexAt } from "./annex-at";
import { basisOf } from "./basis-of";
import { byCell, causesOf, mustChange, partsOf, severityOf, type Found } from "./causes";
import type { Judged } from "./verdicts";

/** The findings among what was said of these annexes, in the order given: each named, with its cause and what can be done. */
export function findingsOf(judged: readonly Judged[], annexes: readonly Annex[], place: Profile): Finding[] {
  const annexOf = annexAt(annexes);
  const findings = judged.flatMap(({ rule, verdict }): Found[] =>
    verdict.kind === "finding" ? [{ rule, verdict, annex: annexOf(verdict.at) }] : [],
  );
  const causes = causesOf(findings);
  const at = byCell(findings);
  return findings.map((one) => ({
    ...findingOf(one, doubtOf(partsOf(one, at)), annexOf),
    cause: causes.get(one) ?? "",
    basis: basisOf(one.rule, one.annex, place),
  }));
}

type AnnexOf = ReturnType<typeof annexAt>;

/** Whether a part of a derived cell has to be changed first, or may have to be: then its sum is not yet the right one. */
function doubtOf(parts: readonly Found[]): "none" | "contested" | "wrong" {
  if (parts.some(mustChange)) return "wrong";
  return parts.some((part) => severityOf(part) === "error") ? "contested" : "none";
}

function findingOf(
  found: Found,
  doubt: ReturnType<typeof doubtOf>,
  annexOf: AnnexOf,
): Omit<Finding, "basis" | "cause"> {
  const { rule, verdict, annex } = found;
  const { at, variant, args = {}, actual, expected, limit, arithmetic, related = [], fix } = verdict;
  const other = expected ?? limit?.value ?? args.other;
  const slip = actual !== undefined && other !== undefined ? slipOf(actual, other) : null;
  return {
    rule: rule.id,
    code: rule.code,
    severity: severityOf(found),
    sheet: at.sheet,
    cell: at.cell,
    ...namedIn(annex, at),
    message: {
      key: variant ? `${rule.id}.${variant}` : rule.id,
      args: {
        ...(actual !== undefined && { actual }),
        ...(expected !== undefined && { expected }),
        ...args,
        ...(slip && { other: other ?? "" }),
      },
    },
    ...(slip && { slip }),
    related: related.map((field) => provingCell(field, at, annexOf)),
    ...(actual !== undefined && { actual }),
    ...(expected !== undefined && doubt !== "wrong" && { expected }),
    ...(limit && { limit }),
    ...(arithmetic !== undefined && { arithmetic }),
    ...(fix && doubt === "none" && { fix: behindLabel(at, fix) }),
  };
}

/** The names of the cell's row and column, without those that the form does not say. */
export function namedIn(annex: Annex | undefined, { cell }: Field): Pick<Finding, "row" | "column"> {
  const { row, column } = annex ? nameOfCell(annex, cell) : { row: null, column: null };
  return { ...(row !== null && { row }), ...(column !== null && { column }) };
}

/** In the finding's own row a cell is told by its column, in its own column by its row. */
function provingCell(field: Field, at: Field, annexOf: AnnexOf): ProvingCell {
  const { sheet, cell } = field;
  const { row, column } = namedIn(annexOf(field), field);
  const isBeside = sheet === at.sheet && field.row === at.row;
  const isBelow = sheet === at.sheet && field.column === at.column;
  const parts = isBeside ? [column ?? row] : isBelow ? [row ?? column] : [row, column];
  const name = parts.filter((part) => part !== undefined).join(" ");
  return { sheet, cell, ...(name && { name }) };
}

/** In a cell that holds its label too (自评总分：96.9) only what stands behind the colon is corrected. */
function behindLabel({ stored, text }: Field, fix: Fix): Fix {
  const isInside = typeof stored === "string" && stored.trim() !== text.trim() && /[:：]/.test(stored);
  return isInside ? { value: `${stored.slice(0, stored.lastIndexOf(text.trim()))}${fix.value}` } : fix;
}

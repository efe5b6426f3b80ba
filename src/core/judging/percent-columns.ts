import type { Annex, AnnexRow, Field } from "../reading/annex";
import { indicatorsOf } from "../reading/indicators-of";
import { halfWidth } from "../values/half-width";
import { rememberedBy } from "../values/remembered-by";

/**
 * The columns of the indicators (target, initialTarget, actual) in which a number without its sign counts in percent: the heading
 * says so (实际完成值（%）), or another indicator's number is typed with the sign.
 */
export const percentColumns = rememberedBy((annex: Annex): ReadonlySet<string> => {
  const { heading } = annex.tables.indicators ?? {};
  const cells = indicatorsOf(annex).flatMap(numbersOf);
  const headings = [heading?.target, heading?.initialTarget, heading?.actual];
  return new Set([
    ...cells.filter(isPercent).map(({ role }) => role),
    ...headings.flatMap((field) => (field && /\(%\)/.test(halfWidth(field.text)) ? [field.role] : [])),
  ]);
});

function numbersOf({ cells: { target, initialTarget, actual } }: AnnexRow): Field[] {
  return [target, initialTarget, actual].flatMap((field) => field ?? []);
}

function isPercent({ value }: Field): boolean {
  return (value.kind === "quantity" || value.kind === "range") && value.unit.base === "%";
}

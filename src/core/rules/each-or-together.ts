import type { Field } from "../reading/annex";

/** So many are said one by one. */
const most = 3;

/** One finding for many cells: it stands at the first, and the others are related. */
interface Together {
  readonly kind: "finding";
  readonly at: Field;
  readonly variant: "many";
  readonly args: { readonly count: string };
  readonly related: readonly Field[];
}

/**
 * What a form that is being filled in still lacks in one column: a few cells each by itself, more of them once for all,
 * at the first, the others beside it.
 */
export function eachOrTogether<One extends { readonly at: Field }>(
  missing: readonly One[],
): readonly (One | Together)[] {
  const [first, ...others] = missing;
  if (!first || missing.length <= most) return missing;
  const related = others.map(({ at }) => at);
  return [{ kind: "finding", at: first.at, variant: "many", args: { count: String(missing.length) }, related }];
}

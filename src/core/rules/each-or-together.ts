import type { Field } from "../reading/annex";

/** So many are said one by one. */
const most = 3;

/**
 * What a form that is being filled in still lacks in one column: a few cells each by itself, more of them once for all,
 * at the first, the others beside it.
 */
export function eachOrTogether<One extends { readonly at: Field }, const All>(
  missing: readonly One[],
  together: (first: One, related: readonly Field[], count: string) => All,
): readonly (One | All)[] {
  const [first, ...others] = missing;
  if (!first || missing.length <= most) return missing;
  return [
    together(
      first,
      others.map(({ at }) => at),
      String(missing.length),
    ),
  ];
}

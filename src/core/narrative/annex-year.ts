import type { Annex } from "../reading/annex";

/** The year that the annexes are of; null where they name none, or several. */
export function annexYear(annexes: readonly Annex[]): number | null {
  const years = new Set(annexes.flatMap(({ year }) => year ?? []));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}

import type { Severity } from "../findings/finding";
import type { Annex, AnnexRow, Field } from "../reading/annex";
import type { Judged } from "./verdicts";

/** A finding before it is told: which rule says it. */
export interface Found extends Judged {
  readonly verdict: Extract<Judged["verdict"], { readonly kind: "finding" }>;
}

/**
 * Which findings of an annex have one cause: those at one cell, those in the row of one indicator, those about the
 * same cells (a rate and its
 * score), and a derived cell that is wrong with the first of its parts that has to be changed. Each is told by the
 * cell of its gravest finding.
 */
export function causesOf(
  findings: readonly Found[],
  annex: Annex | undefined,
  at: ReadonlyMap<Field, readonly Found[]>,
): ReadonlyMap<Found, string> {
  const joined = new Joined(findings);
  const rows = rowsByCell(annex?.tables.indicators?.rows ?? []);
  for (const [one, ...others] of groupsBy(findings, ({ verdict: { at } }) => rows.get(at) ?? at))
    for (const other of others) joined.join(one, other);
  for (const [one, other] of aboutSame(findings)) joined.join(one, other);
  for (const one of findings) {
    const part = partsOf(one, at).find(mustChange);
    if (part) joined.join(one, part);
  }
  const names = new Map<Found, string>();
  for (const group of groupsBy(findings, (one) => joined.first(one))) {
    const { sheet, cell } = gravest(group, severityOf).verdict.at;
    for (const one of group) names.set(one, `${sheet}!${cell}`);
  }
  return names;
}

/** The findings at each cell. */
export function byCell(findings: readonly Found[]): ReadonlyMap<Field, readonly Found[]> {
  return new Map(groupsBy(findings, ({ verdict }) => verdict.at).map((group) => [group[0].verdict.at, group]));
}

/** The findings at the cells that this one's cell is computed from. */
export function partsOf({ verdict }: Found, at: ReadonlyMap<Field, readonly Found[]>): readonly Found[] {
  const parts = verdict.isDerived ? [...(verdict.related ?? []), ...(verdict.behind ?? [])] : [];
  return parts.filter((cell) => cell !== verdict.at).flatMap((cell) => at.get(cell) ?? []);
}

/** Whether the cell itself has to be changed: it is blank, or something else belongs there. */
export function mustChange({ verdict: { at, expected } }: Found): boolean {
  return at.value.kind === "blank" || at.value.kind === "unreadable" || expected !== undefined;
}

/** How grave a finding is: its own severity, or its rule's. */
export function severityOf({ rule, verdict }: Found): Severity {
  return verdict.severity ?? rule.severity;
}

const order: readonly Severity[] = ["error", "warning", "info"];

/** The first of the gravest. */
export function gravest<One>(group: readonly [One, ...One[]], severity: (one: One) => Severity): One {
  return group.reduce((most, one) => (order.indexOf(severity(one)) < order.indexOf(severity(most)) ? one : most));
}

/** Pairs of findings that share more than one cell. */
function* aboutSame(group: readonly Found[]): Iterable<readonly [Found, Found]> {
  const subjects = group.map((found) => ({ found, cells: subject(found) }));
  const about = new Map<Field, typeof subjects>();
  for (const one of subjects) {
    for (const cell of one.cells) {
      const known = about.get(cell);
      if (known) known.push(one);
      else about.set(cell, [one]);
    }
  }
  for (const { found, cells } of subjects) {
    if (cells.size < 2) continue;
    // Indicators of one name may all point at the first of them. The cell that fewest findings point at tells causes
    // apart best.
    const lists = [...cells].map((cell) => about.get(cell) ?? []);
    const fewest = lists.reduce((least, list) => (list.length < least.length ? list : least));
    for (const other of fewest)
      if (other.found !== found && [...cells].every((cell) => other.cells.has(cell))) yield [found, other.found];
  }
}

/** The cells that the finding weighs against each other. */
function subject({ verdict: { at, related = [] } }: Found): ReadonlySet<Field> {
  return new Set(related.length > 1 ? related : [at, ...related]);
}

/** The row of an indicator in which each cell stands; null for what is carried down over several rows. */
function rowsByCell(items: readonly AnnexRow[]): ReadonlyMap<Field, AnnexRow | null> {
  const rows = new Map<Field, AnnexRow | null>();
  for (const row of items) {
    for (const field of Object.values(row.cells)) if (field) rows.set(field, rows.has(field) ? null : row);
  }
  return rows;
}

/** Findings that were joined, directly or through others. */
class Joined {
  private readonly above: Map<Found, Found>;

  constructor(findings: readonly Found[]) {
    this.above = new Map(findings.map((one) => [one, one]));
  }

  first(one: Found): Found {
    const above = this.above.get(one) ?? one;
    return above === one ? one : this.first(above);
  }

  join(one: Found, other: Found): void {
    this.above.set(this.first(one), this.first(other));
  }
}

function groupsBy(findings: readonly Found[], keyOf: (one: Found) => unknown): [Found, ...Found[]][] {
  const groups = new Map<unknown, [Found, ...Found[]]>();
  for (const one of findings) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

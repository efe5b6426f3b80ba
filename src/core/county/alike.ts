import { halfWidth } from "../values/half-width";
import { Big } from "../values/big";
import { unitOf, type Submission, type SubmittedAnnex } from "./submission";

/** One project of one unit, told in two submissions with other figures. */
export interface Differing {
  readonly project: string;
  readonly unit: string;
  readonly figure: "budget" | "executed" | "score";
  readonly told: readonly { readonly file: string; readonly sheet: string; readonly value: string }[];
}

/** Annexes of several units in which the same long texts, or the same figures throughout, were typed. */
export interface Copied {
  readonly what: "texts" | "figures";
  readonly annexes: readonly { readonly file: string; readonly unit: string | null; readonly sheet: string }[];
}

interface Placed {
  readonly submission: Submission;
  readonly annex: SubmittedAnnex;
}

/** What a department and its unit, or a unit twice, say of one project: known by its name and by the unit that carries it out. */
export function differingIn(submissions: readonly Submission[]): Differing[] {
  const groups = grouped(submissions, ({ annex: { project, unit } }) =>
    project === undefined || unit === undefined ? [] : [`${halfWidth(project)}|${halfWidth(unit)}`],
  );
  return groups.flatMap((group) => {
    const { project = "", unit = "" } = group[0]?.annex ?? {};
    return (["budget", "executed", "score"] as const).flatMap((figure): Differing[] => {
      const told = group.flatMap(({ submission: { file }, annex }) => {
        const value = annex[figure];
        return value === undefined ? [] : [{ file, sheet: annex.sheet, value }];
      });
      const [first, ...others] = told;
      if (!first || others.every(({ value }) => new Big(value).eq(first.value))) return [];
      return [{ project, unit, figure, told }];
    });
  });
}

/** Annexes of different units that hold the same figures throughout, or share long texts. */
export function copiedIn(submissions: readonly Submission[]): Copied[] {
  const byText = grouped(submissions, ({ annex: { prints } }) => prints?.texts ?? []).filter(ofSeveralUnits);
  const byFigures = grouped(submissions, ({ annex: { prints } }) => prints?.figures ?? []).filter(ofSeveralUnits);
  return [...sharing(byText).map(asCopied("texts")), ...byFigures.map(asCopied("figures"))];
}

/** One text alone may be a phrase of the trade. */
const leastShared = 2;
/** What so many use is the notice's own example. */
const mostUsers = 20;

/** Puts together the annexes any two of which share texts enough. */
function sharing(groups: readonly (readonly Placed[])[]): Placed[][] {
  const shared = new Map<Placed, Map<Placed, number>>();
  for (const group of groups.filter(({ length }) => length <= mostUsers)) {
    for (const one of group) {
      const others = shared.get(one) ?? new Map<Placed, number>();
      for (const other of group) if (other !== one) others.set(other, (others.get(other) ?? 0) + 1);
      shared.set(one, others);
    }
  }
  const seen = new Set<Placed>();
  const together = (one: Placed): Placed[] => {
    if (seen.has(one)) return [];
    seen.add(one);
    const others = [...(shared.get(one) ?? [])].filter(([, times]) => times >= leastShared);
    return [one, ...others.flatMap(([other]) => together(other))];
  };
  return [...shared.keys()].map(together).filter(ofSeveralUnits);
}

function ofSeveralUnits(group: readonly Placed[]): boolean {
  return new Set(group.map(({ submission }) => unitOf(submission) ?? submission.file)).size > 1;
}

function asCopied(what: Copied["what"]): (group: readonly Placed[]) => Copied {
  return (group) => ({
    what,
    annexes: group.map(({ submission, annex }) => ({
      file: submission.file,
      unit: unitOf(submission),
      sheet: annex.sheet,
    })),
  });
}

/** The annexes that share a key, in the order of the first; only where more than one file has it. */
function grouped(
  submissions: readonly Submission[],
  keysOf: (placed: Placed) => string | readonly string[],
): Placed[][] {
  const groups = new Map<string, Placed[]>();
  for (const submission of submissions) {
    for (const annex of submission.annexes) {
      const placed = { submission, annex };
      for (const key of [keysOf(placed)].flat()) groups.set(key, [...(groups.get(key) ?? []), placed]);
    }
  }
  return [...groups.values()].filter((group) => new Set(group.map(({ submission }) => submission)).size > 1);
}

import { holds } from "../grid/area";
import type { Grid } from "../grid/grid";
import { fittingReading } from "../judging/fitting-reading";
import type { Annex, Field } from "../reading/annex";
import { readAnnexes } from "../reading/read-annexes";
import { derivedCandidates, openTotals, type OpenTotal } from "./derived-candidates";
import { gradeCandidates } from "./grade-candidates";
import type { Candidate, FillOptions, Proposal } from "./proposal";
import { scoreCandidates } from "./score-candidates";
import { withAnswers } from "./with-answers";

export type { OpenTotal } from "./derived-candidates";
export type { FillOptions, Proposal } from "./proposal";

/** What a fill would write, and the totals that it leaves to a person, as points that belong to them are missing. */
export interface Planned {
  readonly proposals: readonly Proposal[];
  readonly open: readonly OpenTotal[];
}

/**
 * Everything in the annexes that follows from other cells and is not there, in workbook order. Cells that depend on one
 * another (the total on the execution score) are planned one after another, as if what is blank were filled; what a
 * person typed is compared with that. Applying the blank ones leaves nothing blank to propose. Where the merged areas
 * are known, cells that they cover are left alone.
 */
export function planFill(grids: readonly Grid[], options: FillOptions): readonly Proposal[] {
  return planFillAndOpen(grids, options).proposals;
}

/** The same with the totals that are left open. */
export function planFillAndOpen(grids: readonly Grid[], options: FillOptions): Planned {
  const plans = grids.map((grid) => {
    const annexes = readAnnexes([grid]).map((annex) =>
      planAnnex(fittingReading(annex, options.profile), grid, options),
    );
    const proposals = inOrder(annexes.flatMap(({ planned }) => planned)).map(({ proposal }) => proposal);
    return { proposals, open: annexes.flatMap(({ open }) => open) };
  });
  return { proposals: plans.flatMap(({ proposals }) => proposals), open: plans.flatMap(({ open }) => open) };
}

/** The proposals that fill what is blank: all that is written unless a person asks for more. */
export function blankOnes(proposals: readonly Proposal[]): Proposal[] {
  return proposals.filter(({ kind }) => kind === "blank");
}

function planAnnex(
  annex: Annex,
  grid: Grid,
  options: FillOptions,
): { readonly planned: readonly Candidate[]; readonly open: readonly OpenTotal[] } {
  const planned: Candidate[] = [];
  for (let now = annex; ;) {
    const found = candidatesIn(now, options).filter(
      ({ field, proposal }) => !isCovered(grid, field) && wasRead(grid, field) && isHeld(proposal),
    );
    const blank = found.filter(({ proposal }) => proposal.kind === "blank");
    const waiting = new Set(blank.map(({ field }) => field.cell));
    const ready = blank.filter(({ from }) => !from.some(({ cell }) => waiting.has(cell)));
    if (ready.length === 0) {
      const others = found.filter(({ proposal }) => proposal.kind !== "blank");
      return { planned: [...planned, ...others], open: openTotals(now, options) };
    }
    planned.push(...ready);
    now = withAnswers(
      now,
      ready.map(({ proposal }) => proposal),
    );
  }
}

function candidatesIn(annex: Annex, options: FillOptions): Candidate[] {
  return [...derivedCandidates(annex, options), ...scoreCandidates(annex, options), ...gradeCandidates(annex, options)];
}

/** Whether a merged area hides the cell behind its first one. */
function isCovered({ merges }: Grid, { row, column }: Field): boolean {
  return (merges ?? []).some((area) => holds(area, row, column) && (row > area.top || column > area.left));
}

/**
 * Whether the cell can hold nothing that was not read. A sheet that was read only in part goes on below and to the
 * right.
 */
function wasRead({ cutFrom, top, left, rows }: Grid, { row, column }: Field): boolean {
  return (
    !cutFrom ||
    (row < top + rows.length && column < left + rows.reduce((most, { length }) => Math.max(most, length), 0))
  );
}

/** Whether Excel holds the number as it is shown: it keeps 15 digits, and only a slip of the keyboard comes to more. */
function isHeld({ edit: { after } }: Proposal): boolean {
  if (typeof after.value !== "number") return true;
  return Math.abs(after.value) < 1e13 && Math.abs(Number(after.value.toPrecision(15)) - after.value) < 0.00005;
}

function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort(({ field: a }, { field: b }) => a.row - b.row || a.column - b.column);
}

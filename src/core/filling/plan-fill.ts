import type { Grid } from "../grid/grid";
import type { Annex, Field } from "../reading/annex";
import { readAnnexes } from "../reading/read-annexes";
import { derivedCandidates } from "./derived-candidates";
import { gradeCandidates } from "./grade-candidates";
import type { Candidate, FillOptions, Proposal } from "./proposal";
import { scoreCandidates } from "./score-candidates";
import { withEdits } from "./with-edits";

export type { FillOptions, Proposal } from "./proposal";

/**
 * Everything in the annexes that follows from other cells and is not there, in workbook order. Cells that depend on one
 * another (the total on the execution score) are planned one after another, as if what is blank were filled; what a
 * person typed is compared with that. Applying the blank ones leaves nothing blank to propose. Where the merged areas
 * are known, cells that they cover are left alone.
 */
export function planFill(grids: readonly Grid[], options: FillOptions): Proposal[] {
  return grids.flatMap((grid) => planSheet(grid, options));
}

function planSheet(grid: Grid, options: FillOptions): Proposal[] {
  const planned: Candidate[] = [];
  for (let now = grid; ;) {
    const found = readAnnexes([now])
      .flatMap((annex) => candidatesIn(annex, options))
      .filter(({ field }) => !isCovered(grid, field));
    const blank = found.filter(({ proposal }) => proposal.kind === "blank");
    const waiting = new Set(blank.map(({ field }) => field.cell));
    const ready = blank.filter(({ from }) => !from.some(({ cell }) => waiting.has(cell)));
    if (ready.length === 0) {
      const others = found.filter(({ proposal }) => proposal.kind !== "blank");
      return inOrder([...planned, ...others]).map(({ proposal }) => proposal);
    }
    planned.push(...ready);
    now = withEdits(
      now,
      ready.map(({ proposal: { edit, after } }) => ({ edit, text: after })),
    );
  }
}

function candidatesIn(annex: Annex, options: FillOptions): Candidate[] {
  return [...derivedCandidates(annex, options), ...scoreCandidates(annex, options), ...gradeCandidates(annex, options)];
}

/** Whether a merged area hides the cell behind its first one. */
function isCovered({ merges }: Grid, { row, column }: Field): boolean {
  return (merges ?? []).some(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right && (row > top || column > left),
  );
}

function inOrder(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates].sort(({ field: a }, { field: b }) => a.row - b.row || a.column - b.column);
}

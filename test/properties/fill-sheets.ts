import { planFill, type Proposal } from "../../src/core/filling/plan-fill";
import { withEdits } from "../../src/core/changes/with-edits";
import type { Grid } from "../../src/core/grid/grid";
import { defaultProfile as profile } from "../../src/core/places/index";

/** What a fill of the sheet proposes. */
export function planned(grid: Grid, values = false): readonly Proposal[] {
  return planFill([grid], { profile, values });
}

/** What a fill writes when nobody chooses: the blanks. */
export function plannedBlanks(grid: Grid, values = false): readonly Proposal[] {
  return planned(grid, values).filter(({ kind }) => kind === "blank");
}

/** The sheet with proposals taken. */
export function withProposals(grid: Grid, proposals: readonly Proposal[]): Grid {
  return withEdits(
    grid,
    proposals.map(({ edit, after }) => ({ edit, text: after })),
  );
}

import { blankOnes, planFill, type FillOptions, type Proposal } from "../core/filling/plan-fill";
import { parseArea } from "../core/grid/address";
import { cellAt, type Grid } from "../core/grid/grid";
import { findForms } from "../core/reading/find-forms";
import { readAnnexes } from "../core/reading/read-annexes";
import type { WorkbookHost } from "../host/workbook-host";

/** What of a workbook can be calculated. */
export interface FillPlan {
  readonly grids: readonly Grid[];
  /** How many annexes were looked at. */
  readonly annexes: number;
  readonly proposals: readonly Proposal[];
}

/** A written cell that shows something else than was announced. */
export interface Differing {
  readonly proposal: Proposal;
  readonly shown: string;
}

type Readable = Pick<WorkbookHost, "readGrids" | "readMerges">;

/**
 * Reads a workbook and looks for what can be calculated. The merged areas of the annexes are asked for: what they cover
 * must never be filled. `onRead` is waited for between the two. Rejects with a `HostError`.
 */
export async function lookForFill(
  host: Readable,
  options: FillOptions,
  onRead?: () => Promise<void>,
): Promise<FillPlan> {
  const grids = await host.readGrids();
  const forms = grids.flatMap((grid) => findForms(grid).map(({ view }) => ({ sheet: grid.sheet, area: view.area })));
  const known = forms.length > 0 ? await host.readMerges(grids, forms) : grids;
  await onRead?.();
  return planAgain(known, options);
}

/**
 * Looks again once a plan was written. Filling merges nothing, so the merged areas that are known still hold, and asking
 * for them once more would empty the person's undo stack; null where the plan was out of date. Rejects with a `HostError`.
 */
export async function lookAfterFill(host: Readable, before: FillPlan | null, options: FillOptions): Promise<FillPlan> {
  if (!before) return lookForFill(host, options);
  const merges = new Map(before.grids.map((grid) => [grid.sheet, grid.merges]));
  const now = await host.readGrids();
  return planAgain(
    now.map((grid) => ({ ...grid, merges: grid.merges ?? merges.get(grid.sheet) ?? null })),
    options,
  );
}

/** The plan of what was read already, written another way. */
export function planAgain(grids: readonly Grid[], options: FillOptions): FillPlan {
  return { grids, annexes: readAnnexes(grids).length, proposals: planFill(grids, options) };
}

/** Fills what is blank and leaves all else, all or nothing; gives what was filled and what was left. Rejects with a `HostError`. */
export async function fillBlanks(
  host: Readable & Pick<WorkbookHost, "apply">,
  options: FillOptions,
): Promise<{ readonly annexes: number; readonly filled: readonly Proposal[]; readonly left: readonly Proposal[] }> {
  const { annexes, proposals } = await lookForFill(host, options);
  const filled = blankOnes(proposals);
  await host.apply(filled.map(({ edit }) => edit));
  return { annexes, filled, left: proposals.filter((one) => !filled.includes(one)) };
}

/** The proposals whose cells, once written and read again, show something else than announced. */
export function differingFrom(proposals: readonly Proposal[], grids: readonly Grid[]): Differing[] {
  return proposals.flatMap((proposal) => {
    const grid = grids.find(({ sheet }) => sheet === proposal.sheet);
    const area = parseArea(proposal.cell);
    const cell = grid && area ? cellAt(grid, area.top, area.left) : null;
    return sameValue(cell?.value ?? null, proposal.edit.after.value) ? [] : [{ proposal, shown: cell?.text ?? "" }];
  });
}

/** A formula calculates in binary and unrounded: what counts is that it comes to the announced number. */
function sameValue(value: unknown, announced: unknown): boolean {
  if (typeof value !== "number" || typeof announced !== "number") return value === announced;
  return Math.abs(value - announced) <= Math.max(0.00005, Math.abs(announced) * 1e-6);
}

import { blankOnes, planFillAndOpen, type FillOptions, type Planned, type Proposal } from "../core/filling/plan-fill";
import { parseArea } from "../core/grid/address";
import { cellAt, type Grid } from "../core/grid/grid";
import { findForms } from "../core/reading/find-forms";
import { readAnnexes } from "../core/reading/read-annexes";
import { HostError } from "../host/host-error";
import type { WorkbookHost } from "../host/workbook-host";

/** What of a workbook can be calculated. */
export interface FillPlan extends Planned {
  readonly grids: readonly Grid[];
  /** How many annexes were looked at. */
  readonly annexes: number;
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
  return { grids, annexes: readAnnexes(grids).length, ...planFillAndOpen(grids, options) };
}

/** What was done by filling what is blank. */
export interface Filled {
  /** How many annexes were looked at. */
  readonly annexes: number;
  readonly filled: readonly Proposal[];
  /** What holds something else already. */
  readonly left: readonly Proposal[];
  /** The totals that are blank still, as points that belong to them are missing. */
  readonly open: Planned["open"];
  /** Sheets with blanks that could not be filled, as they are protected. */
  readonly protectedSheets: readonly string[];
}

/**
 * Fills what is blank and leaves all else, in all sheets but protected ones, or nothing. Rejects with a `HostError`:
 * "sheet-protected" where protected sheets hold all that could be filled.
 */
export async function fillBlanks(host: Readable & Pick<WorkbookHost, "apply">, options: FillOptions): Promise<Filled> {
  const { annexes, proposals, open } = await lookForFill(host, options);
  const blank = blankOnes(proposals);
  const { filled, protectedSheets } = await fillUnprotected(host, blank, []);
  return { annexes, filled, left: proposals.filter((one) => !blank.includes(one)), open, protectedSheets };
}

/** A host refuses all edits for one protected sheet, and names it: it is tried again without that. */
async function fillUnprotected(
  host: Pick<WorkbookHost, "apply">,
  proposals: readonly Proposal[],
  protectedSheets: readonly string[],
): Promise<Pick<Filled, "filled" | "protectedSheets">> {
  try {
    await host.apply(proposals.map(({ edit }) => edit));
    return { filled: proposals, protectedSheets };
  } catch (error) {
    if (!(error instanceof HostError) || error.kind !== "sheet-protected") throw error;
    const others = proposals.filter(({ sheet }) => sheet !== error.place);
    if (others.length === 0 || others.length === proposals.length) throw error;
    return fillUnprotected(host, others, [...protectedSheets, error.place]);
  }
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

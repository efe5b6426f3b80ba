import { parseArea, toA1, type CellRef } from "../core/grid/address";
import { holds } from "../core/grid/area";
import type { JournalStep } from "../core/changes/journal";
import { growth, growthChoices, type GrowthChoice, type GrowthRefusal } from "../core/growing/growth";
import type { Annex } from "../core/reading/annex";
import { readAnnexes } from "../core/reading/read-annexes";
import type { WorkbookHost } from "../host/workbook-host";

/** What was found at a cell: no annex, or one and where it can grow. */
export type Looked =
  | { readonly kind: "outside"; readonly at: CellRef }
  | { readonly kind: "annex"; readonly at: CellRef; readonly annex: Annex; readonly choices: readonly GrowthChoice[] };

/** What comes of the wish to grow: the form is not there any more as it was looked at, cannot grow there, or how it would; `at` is the first new row. */
export type GrowthPlan =
  | { readonly kind: "gone" }
  | { readonly kind: "refused"; readonly reason: GrowthRefusal["reason"] }
  | { readonly kind: "ready"; readonly step: JournalStep & { readonly kind: "grow" }; readonly at: CellRef };

/** Looks in which annex the cell is, the selected one where none is named, and where that annex can grow. Rejects with a `HostError`. */
export async function lookWhereToGrow(
  host: Pick<WorkbookHost, "readGrids" | "selection">,
  cell?: CellRef,
): Promise<Looked> {
  const at = cell ?? (await host.selection());
  const grids = await host.readGrids();
  const place = parseArea(at.cell);
  const annex = readAnnexes(grids.filter(({ sheet }) => sheet === at.sheet)).find(
    ({ area }) => place && holds(area, place.top, place.left),
  );
  return annex ? { kind: "annex", at, annex, choices: growthChoices(annex) } : { kind: "outside", at };
}

/** The step that adds rows to an annex as it is now: rows may have moved since the person looked. Nothing is added yet; rejects with a `HostError`. */
export async function planGrowth(
  host: Pick<WorkbookHost, "readGrids" | "readMerges">,
  annex: Annex,
  choice: GrowthChoice,
): Promise<GrowthPlan> {
  const read = (await host.readGrids()).filter(({ sheet }) => sheet === annex.sheet);
  const [grid] = await host.readMerges(read, readAnnexes(read));
  const now = readAnnexes(grid ? [grid] : []).find(({ area }) => area.top === annex.area.top);
  const same = now && growthChoices(now).find(({ table, row }) => table === choice.table && row === choice.row);
  if (!grid || !now || !same) return { kind: "gone" };
  const rows = growth(now, same, grid);
  if ("reason" in rows) return { kind: "refused", reason: rows.reason };
  const at = { sheet: annex.sheet, cell: toA1(rows.at, annex.area.left) };
  return { kind: "ready", step: { kind: "grow", growth: rows }, at };
}

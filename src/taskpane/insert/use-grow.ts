import { useCallback, useState } from "react";
import { parseArea, toA1, type CellRef } from "../../core/grid/address";
import type { Annex } from "../../core/reading/annex";
import { readAnnexes } from "../../core/reading/read-annexes";
import { growth, growthChoices, type GrowthChoice, type GrowthRefusal } from "../../core/growing/growth";
import type { WorkbookHost } from "../../host/workbook-host";
import { placeOf } from "../place";
import type { Undo } from "../use-journal";

/** What was found at the selected cell. */
export type Looked =
  | { readonly kind: "outside"; readonly at: CellRef }
  | { readonly kind: "annex"; readonly at: CellRef; readonly annex: Annex; readonly choices: readonly GrowthChoice[] };

interface GrowState {
  readonly phase: "reading" | "growing" | null;
  readonly looked: Looked | null;
  readonly refusal: GrowthRefusal["reason"] | null;
  readonly error: unknown;
  /** Where the last row was added. */
  readonly grown: string | null;
}

export interface Growing extends GrowState {
  /** Looks in which annex the selected cell is, and where that one can grow. */
  readonly look: () => Promise<void>;
  readonly grow: (choice: GrowthChoice) => Promise<void>;
}

const first: GrowState = { phase: null, looked: null, refusal: null, error: null, grown: null };

/** Adds rows to the annex that the person has selected. */
export function useGrow(host: WorkbookHost, undo: Undo, onChange: () => void): Growing {
  const [state, setState] = useState(first);
  const { looked } = state;
  const { forget } = undo;
  const change = useCallback((part: Partial<GrowState>) => setState((old) => ({ ...old, ...part })), []);

  const look = useCallback(async () => {
    change({ ...first, phase: "reading" });
    try {
      change({ phase: null, looked: await lookAt(host, await host.selection()) });
    } catch (error) {
      change({ phase: null, error });
    }
  }, [host, change]);

  const grow = useCallback(
    async (choice: GrowthChoice) => {
      if (looked?.kind !== "annex") return;
      const { annex } = looked;
      change({ phase: "growing", refusal: null, error: null, grown: null });
      try {
        const grids = await host.readMerges(await host.readGrids(), [annex.sheet]);
        const grid = grids.find(({ sheet }) => sheet === annex.sheet);
        // The annex as it is now: rows may have moved since the person looked.
        const now = readAnnexes(grid ? [grid] : []).find(({ area }) => area.top === annex.area.top);
        const same = now && growthChoices(now).find(({ kind, row }) => kind === choice.kind && row === choice.row);
        if (!grid || !now || !same) {
          change({ phase: null, looked: null });
          return;
        }
        const rows = growth(now, same, grid);
        if ("reason" in rows) {
          change({ phase: null, refusal: rows.reason });
          return;
        }
        await host.growForm(rows);
        forget();
        onChange();
        const grown = placeOf({ sheet: annex.sheet, cell: toA1(rows.at, annex.area.left) });
        change({ phase: null, grown, looked: await lookAt(host, looked.at) });
      } catch (error) {
        change({ phase: null, error });
      }
    },
    [host, looked, forget, onChange, change],
  );
  return { ...state, look, grow };
}

async function lookAt(host: WorkbookHost, at: CellRef): Promise<Looked> {
  const grids = await host.readGrids();
  const cell = parseArea(at.cell);
  const annex = readAnnexes(grids.filter(({ sheet }) => sheet === at.sheet)).find(
    ({ area }) =>
      cell && cell.top >= area.top && cell.top <= area.bottom && cell.left >= area.left && cell.left <= area.right,
  );
  return annex ? { kind: "annex", at, annex, choices: growthChoices(annex) } : { kind: "outside", at };
}

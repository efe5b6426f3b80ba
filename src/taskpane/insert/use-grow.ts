import { useCallback, useState } from "react";
import type { GrowthChoice, GrowthRefusal } from "../../core/growing/growth";
import type { WorkbookHost } from "../../host/workbook-host";
import type { Looked } from "../../use-cases/grow";
import { work } from "../later";
import { placeOf } from "../place";
import type { Undo } from "../use-journal";

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
export function useGrow(host: WorkbookHost, undo: Undo): Growing {
  const [state, setState] = useState(first);
  const { looked } = state;
  const { perform } = undo;
  const change = useCallback((part: Partial<GrowState>) => setState((old) => ({ ...old, ...part })), []);

  const look = useCallback(async () => {
    change({ ...first, phase: "reading" });
    try {
      const { lookWhereToGrow } = await work();
      change({ phase: null, looked: await lookWhereToGrow(host) });
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
        const { lookWhereToGrow, planGrowth } = await work();
        const plan = await planGrowth(host, annex, choice);
        if (plan.kind === "gone") change({ phase: null, looked: null });
        else if (plan.kind === "refused") change({ phase: null, refusal: plan.reason });
        else {
          await perform(plan.step);
          change({ phase: null, grown: placeOf(plan.at), looked: await lookWhereToGrow(host, looked.at) });
        }
      } catch (error) {
        change({ phase: null, error });
      }
    },
    [host, looked, perform, change],
  );
  return { ...state, look, grow };
}

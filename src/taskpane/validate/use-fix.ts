import { useCallback, useState } from "react";
import type { Finding } from "../../core/findings/finding";
import type { Grid } from "../../core/grid/grid";
import { work } from "../later";
import type { Undo } from "../use-journal";

export interface Fixing {
  readonly busy: boolean;
  readonly error: unknown;
  /** The finding whose correction was just written. */
  readonly fixed: Finding | null;
  readonly fix: (finding: Finding) => Promise<void>;
  readonly dismiss: () => void;
}

/** Writes the certain correction of a finding, as the cell was when it was checked; `then` runs once it is written. */
export function useFix(grids: readonly Grid[], undo: Undo, then: () => Promise<void>): Fixing {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [fixed, setFixed] = useState<Finding | null>(null);
  const { perform } = undo;

  const fix = useCallback(
    async (finding: Finding) => {
      setBusy(true);
      setError(null);
      setFixed(null);
      try {
        const { editFor } = await work();
        const edit = editFor(finding, grids);
        if (!edit) return;
        await perform({ kind: "fix", edits: [edit] });
        setFixed(finding);
        await then();
      } catch (failure) {
        setError(failure);
      } finally {
        setBusy(false);
      }
    },
    [grids, perform, then],
  );

  const dismiss = useCallback(() => {
    setError(null);
    setFixed(null);
  }, []);
  return { busy, error, fixed, fix, dismiss };
}

import { useCallback, useState } from "react";
import type { Edit } from "../../core/changes/edit";
import type { JournalStep } from "../../core/changes/journal";
import type { Finding } from "../../core/findings/finding";
import type { Grid } from "../../core/grid/grid";
import { work } from "../later";
import type { Undo } from "../use-journal";

export interface Fixing {
  readonly busy: boolean;
  readonly error: unknown;
  /** What was written last, as long as it can be taken back. */
  readonly fixed: Fixed | null;
  /** Writes the certain corrections of these, as their cells were when they were checked: all in one step, or none. */
  readonly fix: (findings: readonly Finding[]) => Promise<void>;
  /** Writes these in one step, or none; `value` is how it is told where it is one. */
  readonly write: (edits: readonly Edit[], value: string) => Promise<void>;
  readonly dismiss: () => void;
}

/** Cells that were written, and what one of them was given. */
export interface Fixed {
  readonly edits: readonly Edit[];
  readonly value: string;
  readonly step: JournalStep;
}

type FixState = Pick<Fixing, "busy" | "error" | "fixed">;

const first: FixState = { busy: false, error: null, fixed: null };

/** Writes what a finding asks for into its cell, with undo. */
export function useFix(grids: readonly Grid[], undo: Undo): Fixing {
  const [state, setState] = useState(first);
  const { perform } = undo;

  const write = useCallback(
    async (edits: readonly Edit[], value: string) => {
      setState({ ...first, busy: true });
      const step: JournalStep = { kind: "fix", edits };
      try {
        if (edits.length > 0) await perform(step);
        setState({ ...first, fixed: { edits, value, step } });
      } catch (error) {
        setState({ ...first, error });
      }
    },
    [perform],
  );
  const fix = useCallback(
    async (findings: readonly Finding[]) => {
      setState({ ...first, busy: true });
      try {
        const { editsFor } = await work();
        await write(editsFor(findings, grids), findings[0]?.fix?.value ?? "");
      } catch (error) {
        setState({ ...first, error });
      }
    },
    [grids, write],
  );
  const dismiss = useCallback(() => setState(first), []);
  const { fixed } = state;
  return { ...state, fixed: fixed?.step === undo.last ? fixed : null, fix, write, dismiss };
}

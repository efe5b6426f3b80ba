import { useCallback, useMemo, useState } from "react";
import { record, withoutLast, type Journal, type JournalStep } from "../core/changes/journal";
import type { InsertResult, WorkbookHost } from "../host/workbook-host";
import { carryOut, takeBack } from "../use-cases/carry-out";

/** The pane's own undo. */
export interface Undo {
  /** The step that `undo` takes back next, null where there is none. */
  readonly last: JournalStep | null;
  /** A step is being done. */
  readonly performing: boolean;
  readonly undoing: boolean;
  /** Why the last undo was refused. */
  readonly refusal: unknown;
  /** The step that was just taken back, until something else happens. */
  readonly undone: JournalStep | null;
  /** Does a step and keeps it for undoing; rejects with the host's error, and keeps nothing then. */
  readonly perform: (step: JournalStep) => Promise<InsertResult>;
  readonly undo: () => Promise<void>;
  /** Puts away what was said about the last undo. */
  readonly dismiss: () => void;
}

/** The pane's own undo: exact, whatever Excel's undo stack has lost. `onChange` is told after each change of the workbook. */
export function useJournal(host: WorkbookHost, onChange: () => void): Undo {
  const [steps, setSteps] = useState<Journal>([]);
  const [performing, setPerforming] = useState(false);
  const [undoing, setUndoing] = useState(false);
  const [refusal, setRefusal] = useState<unknown>(null);
  const [undone, setUndone] = useState<JournalStep | null>(null);
  const last = steps.at(-1) ?? null;

  const perform = useCallback(
    async (step: JournalStep) => {
      setRefusal(null);
      setUndone(null);
      setPerforming(true);
      try {
        const result = await carryOut(host, step);
        setSteps((old) => record(old, step));
        onChange();
        return result;
      } finally {
        setPerforming(false);
      }
    },
    [host, onChange],
  );

  const undo = useCallback(async () => {
    if (!last) return;
    setUndoing(true);
    setRefusal(null);
    setUndone(null);
    try {
      await takeBack(host, last);
      setSteps(withoutLast);
      setUndone(last);
      onChange();
    } catch (error) {
      setRefusal(error);
    } finally {
      setUndoing(false);
    }
  }, [host, last, onChange]);

  const dismiss = useCallback(() => {
    setRefusal(null);
    setUndone(null);
  }, []);
  return useMemo(
    () => ({ last, performing, undoing, refusal, undone, perform, undo, dismiss }),
    [last, performing, undoing, refusal, undone, perform, undo, dismiss],
  );
}

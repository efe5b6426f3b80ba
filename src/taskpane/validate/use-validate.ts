import { useCallback, useState } from "react";
import type { WorkbookHost } from "../../host/workbook-host";
import type { CheckOptions } from "../../use-cases/check";
import type { Remembered } from "../../use-cases/ignored-items";
import type { Validation, ValidatePhase } from "../../use-cases/validate";
import { work } from "../later";
import { paint } from "../paint";
import type { Changes } from "../use-changes";

/** What the last clearing of marks came to. */
export type Cleared = { readonly skipped: readonly string[] };

export interface ValidateState {
  /** The last validation that succeeded; stays in view while the next one runs or fails. */
  readonly result: Validation | null;
  readonly phase: ValidatePhase | "clearing" | null;
  readonly failure: { readonly error: unknown; readonly retry: () => void } | null;
  readonly cleared: Cleared | null;
  /** How often the workbook had changed when it was read. */
  readonly at: number;
}

export interface Validating extends Omit<ValidateState, "at"> {
  /** The workbook has changed since the result. */
  readonly stale: boolean;
  readonly run: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
}

const first: ValidateState = { result: null, phase: null, failure: null, cleared: null, at: 0 };

/** Validates the workbook on demand, tells what it remembers to be ignored, and notices when the result is out of date. */
export function useValidate(
  host: WorkbookHost,
  options: CheckOptions,
  remember: (remembered: Remembered) => void,
  changes: Changes,
): Validating {
  const [state, setState] = useState(first);
  const { count, now } = changes;
  const change = useCallback((part: Partial<ValidateState>) => setState((old) => ({ ...old, ...part })), []);

  const run = useCallback(async () => {
    change({ phase: "reading", failure: null, cleared: null });
    try {
      const { validate } = await work();
      const at = now();
      const onPhase = (phase: ValidatePhase) => {
        change({ phase });
        return paint();
      };
      const result = await validate(host, options, onPhase);
      remember(result.remembered);
      change({ result, phase: null, at });
    } catch (error) {
      change({ phase: null, failure: { error, retry: () => void run() } });
    }
  }, [host, options, remember, now, change]);

  const clearMarks = useCallback(async () => {
    change({ phase: "clearing", failure: null, cleared: null });
    try {
      change({ cleared: await host.clearMarks(), phase: null });
    } catch (error) {
      change({ phase: null, failure: { error, retry: () => void clearMarks() } });
    }
  }, [host, change]);

  return { ...state, stale: state.result !== null && state.at !== count, run, clearMarks };
}

import { useCallback, useEffect, useState } from "react";
import { validate, type Validation, type ValidateOptions, type ValidatePhase } from "../../host/validate";
import type { WorkbookHost } from "../../host/workbook-host";
import { paint } from "../paint";

/** What the last clearing of marks came to. */
export type Cleared = { readonly skipped: readonly string[] };

export interface ValidateState {
  /** The last validation that succeeded; stays in view while the next one runs or fails. */
  readonly result: Validation | null;
  readonly phase: ValidatePhase | "clearing" | null;
  readonly failure: { readonly error: unknown; readonly retry: () => void } | null;
  /** The workbook has changed since. */
  readonly stale: boolean;
  readonly cleared: Cleared | null;
}

export interface Validating extends ValidateState {
  readonly run: () => Promise<void>;
  readonly clearMarks: () => Promise<void>;
  /** To be told after each change that the pane itself makes, which the host does not report. */
  readonly outdate: () => void;
}

const first: ValidateState = { result: null, phase: null, failure: null, stale: false, cleared: null };

/** Validates the workbook on demand, after `prepare`, and notices when the result is out of date. */
export function useValidate(
  host: WorkbookHost,
  options: Omit<ValidateOptions, "onPhase">,
  prepare: () => Promise<void>,
): Validating {
  const [state, setState] = useState(first);
  const change = useCallback((part: Partial<ValidateState>) => setState((old) => ({ ...old, ...part })), []);

  const run = useCallback(async () => {
    change({ phase: "reading", failure: null, cleared: null });
    try {
      await prepare();
      const onPhase = (phase: ValidatePhase) => {
        change({ phase });
        return paint();
      };
      const result = await validate(host, { ...options, onPhase });
      change({ result, phase: null, stale: false });
    } catch (error) {
      change({ phase: null, failure: { error, retry: () => void run() } });
    }
  }, [host, options, prepare, change]);

  const clearMarks = useCallback(async () => {
    change({ phase: "clearing", failure: null, cleared: null });
    try {
      change({ cleared: await host.clearMarks(), phase: null });
    } catch (error) {
      change({ phase: null, failure: { error, retry: () => void clearMarks() } });
    }
  }, [host, change]);

  const outdate = useCallback(() => change({ stale: true }), [change]);
  useWatch(host, state.result !== null, outdate);
  return { ...state, run, clearMarks, outdate };
}

/** Watches the workbook from the first result on; a host that cannot be watched costs only the hint. */
function useWatch(host: WorkbookHost, wanted: boolean, listener: () => void): void {
  useEffect(() => {
    if (!wanted) return undefined;
    const watching = host.watch(listener).catch(() => null);
    return () => {
      void watching.then((stop) => stop?.()).catch(() => undefined);
    };
  }, [host, wanted, listener]);
}

import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookHost } from "../../host/workbook-host";
import type { CheckOptions } from "../../use-cases/check";
import type { IgnoredItem, Remembered } from "../../use-cases/ignored-items";
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
  /** The marks of the last result stand in the workbook. */
  readonly marked: boolean;
  /** How often the workbook had changed when it was read. */
  readonly at: number;
}

export interface Validating extends Omit<ValidateState, "at"> {
  /** The workbook has changed since the result. */
  readonly stale: boolean;
  /** Checks and marks. */
  readonly run: () => Promise<void>;
  /** Checks, and draws no marks: for whoever only wants to know how the workbook is understood. */
  readonly read: () => Promise<void>;
  /** Checks as it was done last: with marks where they stand in the workbook. */
  readonly recheck: () => Promise<void>;
  /** Draws the marks of the last result without these; nothing where none are drawn. */
  readonly remark: (ignored: readonly IgnoredItem[]) => Promise<void>;
  readonly clearMarks: () => Promise<void>;
}

const first: ValidateState = { result: null, phase: null, failure: null, cleared: null, marked: false, at: 0 };

/** Validates the workbook on demand, tells what it remembers to be ignored, and notices when the result is out of date. */
export function useValidate(
  host: WorkbookHost,
  options: CheckOptions,
  remember: (remembered: Remembered) => void,
  changes: Changes,
): Validating {
  const [state, setState] = useState(first);
  const { result, marked } = state;
  const { count, now } = changes;
  const change = useCallback((part: Partial<ValidateState>) => setState((old) => ({ ...old, ...part })), []);

  const check = useCallback(
    async (marks: boolean) => {
      change({ phase: "reading", failure: null, cleared: null });
      try {
        const { validate } = await work();
        const at = now();
        const onPhase = (phase: ValidatePhase) => {
          change({ phase });
          return paint();
        };
        const found = await validate(host, { ...options, marks }, onPhase);
        remember(found.remembered);
        change({ result: found, phase: null, at, ...(marks && { marked: found.markError === null }) });
      } catch (error) {
        change({ phase: null, failure: { error, retry: () => void check(marks) } });
      }
    },
    [host, options, remember, now, change],
  );
  const run = useCallback(() => check(true), [check]);
  const read = useCallback(() => check(false), [check]);
  const recheck = useCallback(() => check(marked), [check, marked]);

  const remark = useCallback(
    async (ignored: readonly IgnoredItem[]) => {
      if (!result || !marked) return;
      const { markAgain, withIgnored } = await work();
      const again = withIgnored(result, ignored);
      if (again.counted.length === result.counted.length) return;
      change({ result: await markAgain(host, again) });
    },
    [host, result, marked, change],
  );

  const clearMarks = useCallback(async () => {
    change({ phase: "clearing", failure: null, cleared: null });
    try {
      change({ cleared: await host.clearMarks(), phase: null, marked: false });
    } catch (error) {
      change({ phase: null, failure: { error, retry: () => void clearMarks() } });
    }
  }, [host, change]);

  return { ...state, stale: result !== null && state.at !== count, run, read, recheck, remark, clearMarks };
}

/**
 * Checks again whenever one of the causes of a result is another than before, as soon as nothing else is going on; where there was
 * none yet only what is `wanted`.
 */
export function useRecheck(
  { result, phase, run, recheck }: Validating,
  idle: boolean,
  wanted: boolean,
  causes: readonly unknown[],
): void {
  const seen = useRef(causes);
  useEffect(() => {
    if (phase !== null || !idle || seen.current.every((cause, at) => cause === causes[at])) return;
    seen.current = causes;
    if (result) void recheck();
    else if (wanted) void run();
  });
}

/** Draws the marks without what the person ignores, as soon as nothing else is going on. */
export function useRemark({ phase, remark }: Validating, idle: boolean, ignored: readonly IgnoredItem[]): void {
  const seen = useRef(ignored);
  useEffect(() => {
    if (phase !== null || !idle || seen.current === ignored) return;
    seen.current = ignored;
    void remark(ignored);
  });
}

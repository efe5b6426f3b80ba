import { useCallback, useState } from "react";
import type { ScratchWorkbook } from "../../host/contract/scratch-workbook";
import type { SettingsStore } from "../../host/settings-store";
import { selfTest, type CaseResult } from "../../use-cases/self-test";
import { running } from "./running";

interface SelfTestState {
  readonly results: readonly CaseResult[];
  readonly phase: "running" | "done" | null;
  readonly error: unknown;
}

export interface SelfTesting extends SelfTestState {
  readonly run: () => Promise<void>;
}

/** Runs the self-test, one result after another. */
export function useSelfTest(scratch: ScratchWorkbook, store: SettingsStore): SelfTesting {
  const [state, setState] = useState<SelfTestState>({ results: [], phase: null, error: null });
  const run = useCallback(async () => {
    setState({ results: [], phase: "running", error: null });
    running.begin(store);
    try {
      await selfTest(scratch, (result) => setState((old) => ({ ...old, results: [...old.results, result] })));
      running.end(store);
      setState((old) => ({ ...old, phase: "done" }));
    } catch (error) {
      setState((old) => ({ ...old, phase: old.results.length > 0 ? "done" : null, error }));
    }
  }, [scratch, store]);
  return { ...state, run };
}

import { useCallback, useEffect, useMemo, useState } from "react";
import type { CellRef } from "../../core/grid/address";
import type { Entry } from "../parts/entries";

/** What the list may do with the workbook. */
export interface FlowActions {
  readonly onSelect: (at: CellRef) => void;
  /** The workbook has changed since the list was made: its places may be others now. */
  readonly stale: boolean;
  /** Makes the list anew. */
  readonly onRecheck: () => Promise<void>;
}

export interface Flow {
  /** The key of the entry whose detail is shown. */
  readonly open: string | null;
  /** Where it stands in the list, from 0; -1 where none is open. */
  readonly at: number;
  /** The entry that was asked for is no longer found. */
  readonly gone: boolean;
  /** Opens an entry and goes to its cell. */
  readonly go: (entry: Entry) => void;
  /** The same, and closes the one that is open. */
  readonly toggle: (entry: Entry) => void;
  /** Opens an entry and leaves the person where they are. */
  readonly show: (entry: Entry) => void;
  readonly close: () => void;
  /** The one so many further on that is still there; from the first where none is open. */
  readonly step: (by: 1 | -1) => void;
  /** The open entry is being settled: once it is gone, the one after it opens. */
  readonly settle: () => void;
}

interface FlowState {
  readonly open: string | null;
  /** Where the open one stood last, so that the next can take its place. */
  readonly at: number;
  /** What follows once the list is another: the first of these that is still there opens, or the one that takes the open one's place. */
  readonly awaited: readonly string[] | "next" | null;
  readonly gone: boolean;
}

const first: FlowState = { open: null, at: -1, awaited: null, gone: false };

/** Leads through a list, as it is shown from top to bottom. A list that is out of date is made anew before it leads anywhere. */
export function useFlow(shown: readonly Entry[], { onSelect, stale, onRecheck }: FlowActions): Flow {
  const [state, setState] = useState(first);
  const { open, awaited, gone } = state;
  const order = useMemo(() => new Map(shown.map(({ key }, at) => [key, at])), [shown]);
  const at = open === null ? -1 : (order.get(open) ?? -1);

  const show = useCallback(({ key }: Entry) => setState({ ...first, open: key, at: order.get(key) ?? -1 }), [order]);
  const arrive = useCallback(
    (entry: Entry) => {
      onSelect(entry);
      show(entry);
    },
    [onSelect, show],
  );
  const go = useCallback(
    (entry: Entry, after: readonly Entry[] = []) => {
      if (!stale) return arrive(entry);
      setState((old) => ({ ...old, awaited: [entry, ...after].map(({ key }) => key), gone: false }));
      void onRecheck();
    },
    [stale, arrive, onRecheck],
  );
  const close = useCallback(() => setState(first), []);
  const settle = useCallback(
    () => setState((old) => ({ ...old, awaited: "next", at: order.get(old.open ?? "") ?? old.at })),
    [order],
  );

  useEffect(() => {
    if (awaited === null || stale) return;
    if (awaited === "next") {
      if (open === null || order.has(open)) return;
      const next = shown[Math.min(state.at, shown.length - 1)];
      if (next) arrive(next);
      else close();
      return;
    }
    const key = awaited.find((one) => order.has(one)) ?? "";
    const found = shown[order.get(key) ?? -1];
    if (found) arrive(found);
    else setState({ ...first, gone: true });
  }, [awaited, stale, open, order, shown, state.at, arrive, close]);

  const step = useCallback(
    (by: 1 | -1) => {
      const from = (at >= 0 ? at + by + shown.length : by > 0 ? 0 : shown.length - 1) % shown.length;
      const ahead = by > 0 ? [...shown.slice(from), ...shown.slice(0, from)] : shown.slice(0, from + 1).reverse();
      const [entry, ...after] = ahead;
      if (entry) go(entry, after);
    },
    [at, shown, go],
  );
  const toggle = useCallback((entry: Entry) => (entry.key === open ? close() : go(entry)), [open, close, go]);
  return { open, at, gone, go, toggle, show, close, step, settle };
}

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { WorkbookHost } from "../host/workbook-host";

export interface Changes {
  /** How often the workbook has changed, as rendered. */
  readonly count: number;
  /** How often the pane itself has changed it. */
  readonly own: number;
  /** The same as of now. Whoever shows something of the workbook notes it and is out of date once it differs; watching begins with the first to ask. */
  readonly now: () => number;
  /** To be told after each change that the pane itself makes, which the host does not report. */
  readonly changed: () => void;
}

/** Counts the changes of the workbook, the person's and the pane's. A host that cannot be watched costs only the hint. */
export function useChanges(host: WorkbookHost): Changes {
  const [count, setCount] = useState(0);
  const [wanted, setWanted] = useState(false);
  const latest = useRef(0);
  const [own, setOwn] = useState(0);
  const noticed = useCallback(() => {
    latest.current += 1;
    setCount(latest.current);
  }, []);
  const changed = useCallback(() => {
    noticed();
    setOwn((old) => old + 1);
  }, [noticed]);
  const now = useCallback(() => {
    setWanted(true);
    return latest.current;
  }, []);
  useEffect(() => {
    if (!wanted) return undefined;
    const watching = host.watch(noticed).catch(() => null);
    return () => {
      void watching.then((stop) => stop?.()).catch(() => undefined);
    };
  }, [host, wanted, noticed]);
  return useMemo(() => ({ count, own, now, changed }), [count, own, now, changed]);
}

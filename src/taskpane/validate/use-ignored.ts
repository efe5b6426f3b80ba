import { useCallback, useMemo, useRef, useState } from "react";
import { ignoredReasons, keptText, readKeptText, type Ignored } from "../../core/checking/ignoring";
import type { Finding } from "../../core/checking/report";
import type { Grid } from "../../core/grid/grid";
import type { WorkbookHost } from "../../host/workbook-host";

interface Item extends Ignored {
  /** Whether the workbook remembers it. */
  readonly kept: boolean;
}

export interface Ignoring {
  /** The reasons by finding; a finding that is not ignored has none. */
  readonly reasonsIn: (findings: readonly Finding[], grids: readonly Grid[]) => ReadonlyMap<Finding, string>;
  /** The findings that are not ignored as of now. */
  readonly remaining: (findings: readonly Finding[], grids: readonly Grid[]) => Finding[];
  /** Why the workbook could not be asked or made to remember; the ignoring itself holds for this session. */
  readonly error: unknown;
  /** Fetches what the workbook remembers. */
  readonly load: () => Promise<void>;
  readonly ignore: (key: string, reason: string, keep: boolean) => void;
  readonly restore: (key: string) => void;
  readonly dismiss: () => void;
}

/** The findings that a person ignores: for this session, or kept in the workbook where they ask for it. */
export function useIgnored(host: WorkbookHost): Ignoring {
  const [items, setItems] = useState<readonly Item[]>([]);
  const [error, setError] = useState<unknown>(null);
  // A validation that runs right now must see what was loaded a moment ago.
  const latest = useRef(items);
  const set = useCallback((next: readonly Item[]) => {
    latest.current = next;
    setItems(next);
  }, []);
  const dismiss = useCallback(() => setError(null), []);

  const load = useCallback(async () => {
    try {
      const kept = readKeptText(await host.readKept()).map((one) => ({ ...one, kept: true }));
      const own = latest.current.filter((item) => !item.kept && !kept.some(({ key }) => key === item.key));
      set([...own, ...kept]);
    } catch (failure) {
      setError(failure);
    }
  }, [host, set]);

  const change = useCallback(
    (next: readonly Item[]) => {
      const before = latest.current.filter(({ kept }) => kept);
      const after = next.filter(({ kept }) => kept);
      set(next);
      setError(null);
      if (JSON.stringify(before) === JSON.stringify(after)) return;
      host.keep(after.length > 0 ? keptText(after) : null).catch((failure: unknown) => {
        set(latest.current.map((item) => (before.includes(item) ? item : { ...item, kept: false })));
        setError(failure);
      });
    },
    [host, set],
  );
  const ignore = useCallback(
    (key: string, reason: string, kept: boolean) =>
      change([...latest.current.filter((item) => item.key !== key), { key, reason, kept }]),
    [change],
  );
  const restore = useCallback((key: string) => change(latest.current.filter((item) => item.key !== key)), [change]);

  const reasonsIn = useCallback(
    (findings: readonly Finding[], grids: readonly Grid[]) => ignoredReasons(findings, grids, items),
    [items],
  );
  const remaining = useCallback((findings: readonly Finding[], grids: readonly Grid[]) => {
    const reasons = ignoredReasons(findings, grids, latest.current);
    return findings.filter((finding) => !reasons.has(finding));
  }, []);
  return useMemo(
    () => ({ reasonsIn, remaining, error, load, ignore, restore, dismiss }),
    [reasonsIn, remaining, error, load, ignore, restore, dismiss],
  );
}

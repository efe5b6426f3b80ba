import { useCallback, useMemo, useRef, useState } from "react";
import type { WorkbookHost } from "../../host/workbook-host";
import { keepIgnored, withRemembered, type IgnoredItem, type Remembered } from "../../use-cases/ignored-items";

export interface Ignoring {
  readonly items: readonly IgnoredItem[];
  /** Why the workbook could not be asked or made to remember; the ignoring itself holds for this session. */
  readonly error: unknown;
  /** Takes over what a check found the workbook to remember. */
  readonly remember: (remembered: Remembered) => void;
  readonly ignore: (keys: readonly string[], reason: string, keep: boolean) => void;
  readonly restore: (keys: readonly string[]) => void;
  /** What was ignored last, until it is restored or put away. */
  readonly last: readonly string[];
  readonly putAway: () => void;
  readonly dismiss: () => void;
}

const none: readonly string[] = [];

/** The findings that a person ignores: for this session, or kept in the workbook where they ask for it. */
export function useIgnored(host: WorkbookHost): Ignoring {
  const [items, setItems] = useState<readonly IgnoredItem[]>([]);
  const [error, setError] = useState<unknown>(null);
  const [last, setLast] = useState(none);
  // What is ignored while a check runs must still be there when the check ends.
  const latest = useRef(items);
  const set = useCallback((next: readonly IgnoredItem[]) => {
    latest.current = next;
    setItems(next);
  }, []);
  const dismiss = useCallback(() => setError(null), []);

  const remember = useCallback(
    (remembered: Remembered) => {
      set(withRemembered(latest.current, remembered));
      if ("error" in remembered) setError(remembered.error);
    },
    [set],
  );
  const change = useCallback(
    (next: readonly IgnoredItem[]) => {
      const before = latest.current;
      set(next);
      setError(null);
      keepIgnored(host, before, next).catch((failure: unknown) => {
        set(latest.current.map((item) => (before.includes(item) ? item : { ...item, kept: false })));
        setError(failure);
      });
    },
    [host, set],
  );
  const ignore = useCallback(
    (keys: readonly string[], reason: string, kept: boolean) => {
      const others = latest.current.filter(({ key }) => !keys.includes(key));
      change([...others, ...keys.map((key) => ({ key, reason, kept }))]);
      setLast(keys);
    },
    [change],
  );
  const restore = useCallback(
    (keys: readonly string[]) => {
      change(latest.current.filter(({ key }) => !keys.includes(key)));
      setLast(none);
    },
    [change],
  );
  const putAway = useCallback(() => setLast(none), []);
  return useMemo(
    () => ({ items, error, last, remember, ignore, restore, putAway, dismiss }),
    [items, error, last, remember, ignore, restore, putAway, dismiss],
  );
}

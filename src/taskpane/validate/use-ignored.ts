import { useCallback, useMemo, useState } from "react";
import type { Finding } from "../../core/checking/report";

export interface Ignoring {
  /** Why a finding is ignored, null where it is not. */
  readonly reasonFor: (finding: Finding) => string | null;
  readonly ignore: (finding: Finding, reason: string, keep: boolean) => void;
  readonly restore: (finding: Finding) => void;
}
const keyOf = ({ rule, sheet, cell }: Finding) => [rule, sheet, cell].join("\n");
export function useIgnored(): Ignoring {
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const ignore = useCallback(
    (finding: Finding, reason: string) => setReasons((old) => new Map(old).set(keyOf(finding), reason)),
    [],
  );
  const restore = useCallback(
    (finding: Finding) => setReasons((old) => new Map([...old].filter(([key]) => key !== keyOf(finding)))),
    [],
  );
  return useMemo(
    () => ({ reasonFor: (finding) => reasons.get(keyOf(finding)) ?? null, ignore, restore }),
    [reasons, ignore, restore],
  );
}

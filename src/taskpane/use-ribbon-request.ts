import { useEffect, useRef } from "react";

const requests = ["validate", "fill", "clear"] as const;

/** What a button of the ribbon asks of the pane. */
export type RibbonRequest = (typeof requests)[number];

/** What the pane's address asks for (`?run=validate`); null where it only opens the pane. */
export function ribbonRequest(search: string): RibbonRequest | null {
  const asked = new URLSearchParams(search).get("run");
  return requests.find((request) => request === asked) ?? null;
}

/** Does what the ribbon asked for, once, as soon as the pane is there. */
export function useRibbonRequest(
  request: RibbonRequest | null,
  work: Readonly<Record<RibbonRequest, () => Promise<void>>>,
): void {
  const pending = useRef(request);
  useEffect(() => {
    const wanted = pending.current;
    pending.current = null;
    if (wanted) void work[wanted]();
  }, [work]);
}

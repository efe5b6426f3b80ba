import { useSyncExternalStore } from "react";

const query = "(forced-colors: active)";

function subscribe(listener: () => void): () => void {
  if (typeof matchMedia === "undefined") return () => undefined;
  const media = matchMedia(query);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}

const current = () => typeof matchMedia !== "undefined" && matchMedia(query).matches;

/** Whether the system draws in a high contrast scheme, now and when that changes. */
export function useForcedColours(): boolean {
  return useSyncExternalStore(subscribe, current);
}

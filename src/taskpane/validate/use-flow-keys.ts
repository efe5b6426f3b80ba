import { useEffect, type RefObject } from "react";
import type { Flow } from "./use-flow";

/** F8 goes to the next entry and Shift+F8 to the one before, wherever in the pane the person is, while the list is seen. */
export function useFlowKeys(list: RefObject<HTMLElement | null>, step: Flow["step"]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F8" || !list.current || list.current.closest("[hidden]")) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [list, step]);
}

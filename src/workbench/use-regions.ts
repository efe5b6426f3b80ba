import { useEffect, useRef } from "react";

/** What is focused where nothing has been yet: the grid's cell, an enabled control of the bar. */
const firstStop = "[contenteditable=true], button:not([disabled]), select:not([disabled])";

/**
 * F6 leads from the top bar to the grid, to the pane and round, Shift+F6 back, as in Office: the grid keeps every other key for
 * itself. Each part gets the focus where it had it last.
 */
export function useRegions() {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const last = new Map<Element, HTMLElement>();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "F6" || !root.current) return;
      event.preventDefault();
      event.stopPropagation();
      const regions = [...root.current.querySelectorAll(":scope > header, :scope > * > main, :scope > * > iframe")];
      const { activeElement } = document;
      const at = regions.findIndex((region) => region.contains(activeElement));
      if (at >= 0 && activeElement instanceof HTMLElement) last.set(regions[at] as Element, activeElement);
      const next = regions.at(at < 0 ? 0 : (at + (event.shiftKey ? -1 : 1)) % regions.length);
      if (next instanceof HTMLIFrameElement) focusFrame(next);
      else if (next) (last.get(next) ?? next.querySelector<HTMLElement>(firstStop))?.focus();
    };
    window.addEventListener("keydown", onKey, true);
    return () => window.removeEventListener("keydown", onKey, true);
  }, []);
  return root;
}

function focusFrame(frame: HTMLIFrameElement): void {
  frame.focus();
  const page = frame.contentDocument;
  if (page?.activeElement === page?.body) page?.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
}

import { useCallback, useRef, useState } from "react";
import type { OfficeSettings } from "./screen/office-settings";
import type { WorkbookContent } from "./engine/workbook-content";
import { openWorkbook, type OpenWorkbook } from "./open-workbook";

declare global {
  interface Window {
    /** The workbook on the screen, for the browser tests and for a look from the console. */
    workbench?: OpenWorkbook;
  }
}

/** Draws workbooks at a place of the page: `show` replaces what is open there, and throws where that fails. */
export function useScreen(place: HTMLElement | null, settings: OfficeSettings) {
  const [paneVersion, setPaneVersion] = useState(0);
  const open = useRef<OpenWorkbook | null>(null);
  const show = useCallback(
    (content: WorkbookContent) => {
      if (!place) return;
      const next = openWorkbook(place, content, settings);
      open.current?.close();
      open.current = next;
      window.workbench = next;
      window.embeddedHost = { bridge: next.connection.bridge, settings };
      setPaneVersion((version) => version + 1);
    },
    [place, settings],
  );
  return { open, paneVersion, show };
}

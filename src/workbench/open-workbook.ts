import { BridgeConnection } from "./bridge/connect-bridge";
import type { OfficeSettings } from "./screen/office-settings";
import { UniverEngine } from "./engine/univer-engine";
import type { WorkbookContent } from "./engine/workbook-content";
import type { WorkbookEngine } from "./engine/workbook-engine";
import { isEditing, screenUniver, validateOnlyWhatIsThere } from "./screen/screen-univer";

/** A workbook on the screen, with the bridge that Office.js speaks to. */
export interface OpenWorkbook {
  readonly engine: WorkbookEngine;
  readonly connection: BridgeConnection;
  readonly close: () => void;
}

/** Draws a workbook into an element. Throws where the grid cannot hold it; nothing is left behind then. */
export function openWorkbook(parent: HTMLElement, content: WorkbookContent, settings: OfficeSettings): OpenWorkbook {
  const container = document.createElement("div");
  container.className = "univer";
  parent.append(container);
  const univer = screenUniver(container, settings);
  try {
    const engine = new UniverEngine(univer, content, () => isEditing(univer));
    validateOnlyWhatIsThere(univer);
    const connection = new BridgeConnection(engine);
    const close = () => {
      connection.close();
      engine.dispose();
      container.remove();
    };
    return { engine, connection, close };
  } catch (error) {
    univer.dispose();
    container.remove();
    throw error;
  }
}

import type { NativeBridge } from "./bridge/connect-bridge";
import type { OfficeSettings } from "./screen/office-settings";

/** What the workbench hands to the pane's page, which is of the same origin, as a property of its window. */
export interface EmbeddedHost {
  readonly bridge: NativeBridge;
  readonly settings: OfficeSettings;
}

/** The event of the pane's window that says: the workbench has another workbook, language or theme now. */
export const hostChanged = "workbench-host-changed";

declare global {
  interface Window {
    embeddedHost?: EmbeddedHost;
    _richApiNativeBridge?: NativeBridge;
  }
}

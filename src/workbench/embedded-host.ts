import type { NativeBridge } from "./bridge/connect-bridge";

/** What Office tells a pane of its surroundings, chosen in the workbench's top bar. */
export interface OfficeSettings {
  readonly language: "zh-CN" | "en";
  readonly theme: "light" | "dark";
}

/** What the workbench hands to the pane's page, which is of the same origin, as a property of its window. */
export interface EmbeddedHost {
  readonly bridge: NativeBridge;
  readonly settings: OfficeSettings;
}

declare global {
  interface Window {
    embeddedHost?: EmbeddedHost;
    _richApiNativeBridge?: NativeBridge;
  }
}

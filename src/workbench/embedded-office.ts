// Runs in the pane's page before excel-web-16.00.js: puts the workbench's bridge where that client looks for it, and
// supplies the few Office.* members that the pane uses. All of Excel.* is Microsoft's own.
import type { NativeBridge } from "./bridge/connect-bridge";
import { hostChanged, type EmbeddedHost } from "./embedded-host";

const frame = {
  light: { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#242424" },
  dark: { bodyBackgroundColor: "#292929", bodyForegroundColor: "#FFFFFF" },
};

/** ExcelApi up to 1.20 is behind the bridge. */
const apiLevel = { major: 1, minor: 20 };

function officeOf({ settings }: EmbeddedHost) {
  const info = { host: "Excel", platform: "OfficeOnline" };
  const actions = new Map<string, unknown>();
  return {
    onReady: (callback?: (ready: typeof info) => void) => {
      callback?.(info);
      return Promise.resolve(info);
    },
    context: {
      displayLanguage: settings.language === "en" ? "en-US" : settings.language,
      contentLanguage: "zh-CN",
      officeTheme: frame[settings.theme],
      partitionKey: undefined,
      diagnostics: { ...info, version: "workbench" },
      requirements: {
        isSetSupported: (name: string, version: string | number = "1.1") =>
          name === "DelayForCellEdit" || (name === "ExcelApi" && isUpTo(String(version))),
      },
    },
    addin: { showAsTaskpane: () => Promise.resolve(), hide: () => Promise.resolve() },
    actions: { associate: (name: string, action: unknown) => void actions.set(name, action) },
  };
}

/** "1.10" comes after "1.9". */
function isUpTo(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major === apiLevel.major && minor <= apiLevel.minor;
}

function follow(host: EmbeddedHost): void {
  window._richApiNativeBridge = host.bridge;
  const office = officeOf(host);
  // The client puts a namespace of its own here while it loads, which only works inside Office.
  Object.defineProperty(window, "Office", { get: () => office, set: () => undefined, configurable: true });
}

interface Client {
  readonly HostBridge: { readonly init: (bridge: NativeBridge) => void };
}

/** A part of the client that its types leave out. */
function clientOf({ OfficeExtension }: { readonly OfficeExtension: unknown }): Client {
  return OfficeExtension as Client;
}

const host = window.parent.embeddedHost;
if (host) {
  follow(host);
  // The first to hear of it: the pane is opened anew on what this has put in place.
  window.addEventListener(hostChanged, () => {
    const { embeddedHost: next = host } = window.parent;
    follow(next);
    // The client may still be loading: then it finds the bridge by itself.
    if ("OfficeExtension" in window) clientOf(window).HostBridge.init(next.bridge);
  });
}

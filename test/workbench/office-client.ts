import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { openHeadless } from "./headless";
import { BridgeConnection, type BridgeOptions } from "../../src/workbench/bridge/connect-bridge";
import { isSetSupported, platforms } from "../../src/workbench/bridge/platforms/platforms";
import { carryUndoGroup } from "../../src/workbench/bridge/undo-group";
import type { UniverEngine } from "../../src/workbench/engine/univer-engine";
import type { WorkbookContent } from "../../src/workbench/engine/workbook-content";

/** Most behaviours of behaviours.ts are told of it: what no test says otherwise of runs there. */
const strictest = (process.env.PLATFORM ?? "m365-windows") as "m365-windows";

/** Microsoft's own client, loaded once a test file: it takes more than a second. */
let client: { HostBridge: { init(bridge: object): void } } | null = null;

/** A workbook open behind Microsoft's own Office.js client, whose `Excel` and `Office` are the globals from here on. */
export interface OfficeSession {
  readonly engine: UniverEngine;
  readonly connection: BridgeConnection;
  readonly close: () => void;
}

/** The Excel: a strict one unless told. */
export interface OfficeOptions extends BridgeOptions {
  readonly isEditing?: () => boolean;
}

export function openInOffice(content: WorkbookContent, options: OfficeOptions = {}): OfficeSession {
  const { platform = platforms[strictest], isEditing, ...behaviour } = options;
  const engine = openHeadless(content, isEditing);
  const connection = new BridgeConnection(engine, { platform, ...behaviour });
  client ??= loadClient();
  client.HostBridge.init(connection.bridge);
  const requirements = { isSetSupported: isSetSupported.bind(null, platform) };
  Object.assign(globalThis, { Office: { context: { platform: platform.office, requirements } } });
  return {
    engine,
    connection,
    close: () => {
      connection.close();
      engine.dispose();
    },
  };
}

function loadClient() {
  const { window } = new JSDOM("", { url: "http://localhost/", runScripts: "outside-only" });
  const script = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  window.eval(readFileSync(script, "utf8"));
  const { Excel, OfficeExtension } = window as unknown as Record<
    string,
    { HostBridge: { init(bridge: object): void }; run: (...args: readonly unknown[]) => unknown }
  >;
  if (Excel) carryUndoGroup(Excel);
  Object.assign(globalThis, { Excel, OfficeExtension });
  if (!OfficeExtension) throw new Error("The client defined no OfficeExtension.");
  return OfficeExtension;
}

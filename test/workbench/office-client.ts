import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { openHeadless } from "./headless";
import { BridgeConnection } from "../../src/workbench/bridge/connect-bridge";
import type { UniverEngine } from "../../src/workbench/engine/univer-engine";
import type { WorkbookContent } from "../../src/workbench/engine/workbook-content";

/** Microsoft's own client, loaded once a test file: it takes more than a second. */
let client: { HostBridge: { init(bridge: object): void } } | null = null;

/** A workbook open behind Microsoft's own Office.js client, whose `Excel` and `Office` are the globals from here on. */
export interface OfficeSession {
  readonly engine: UniverEngine;
  readonly connection: BridgeConnection;
  readonly close: () => void;
}

export interface OfficeOptions {
  /** The newest set of the Excel API that this Excel has; "1.20" unless told. */
  readonly excelApi?: string;
  readonly isEditing?: () => boolean;
}

export function openInOffice(content: WorkbookContent, options: OfficeOptions = {}): OfficeSession {
  const { excelApi = "1.20", isEditing } = options;
  const engine = openHeadless(content, isEditing);
  const connection = new BridgeConnection(engine);
  client ??= loadClient();
  client.HostBridge.init(connection.bridge);
  const isSetSupported = (name: string, version = "1.1") =>
    name === "ExcelApi" && Number(version.split(".")[1]) <= Number(excelApi.split(".")[1]);
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
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
    { HostBridge: { init(bridge: object): void } }
  >;
  Object.assign(globalThis, { Excel, OfficeExtension });
  if (!OfficeExtension) throw new Error("The client defined no OfficeExtension.");
  return OfficeExtension;
}

import { settingsStore } from "../host/office/office-platform";
import { officeWorkbook } from "../host/office/office-workbook";
import { onRibbonButton, showPane } from "../host/office/ribbon";
import { surroundings } from "../host/office/surroundings";
import { validateAndMark } from "./validate-and-mark";

/** Gives the ribbon buttons that need no pane their work, by the action names of the manifest. */
async function start(): Promise<void> {
  await surroundings();
  const host = officeWorkbook();
  const store = settingsStore();
  onRibbonButton("SelfEvaluation.ValidateAndMark", () => validateAndMark(host, store, showPane));
  onRibbonButton("SelfEvaluation.ClearMarks", () => host.clearMarks().then(() => undefined));
}

void start();

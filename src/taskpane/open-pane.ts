import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { languageOf, wordingIn } from "../core/wording/wording";
import { settingsStore } from "../host/office/office-platform";
import { officeWorkbook } from "../host/office/office-workbook";
import { followSurroundings } from "../host/office/surroundings";
import { loadAhead } from "./later";
import { Pane } from "./Pane";
import { ribbonRequest } from "./use-ribbon-request";
import "./taskpane.css";

/** Puts the pane in place of what the page holds, once Excel is there; its language and colours follow Office's. What comes back takes it away. */
export function openPane(place: HTMLElement): () => void {
  const root = createRoot(place);
  const host = officeWorkbook();
  const store = settingsStore();
  const request = ribbonRequest(location.search);
  const stop = followSurroundings((around) => {
    const language = languageOf(around.displayLanguage);
    document.documentElement.lang = language;
    document.title = wordingIn(language).pane.name;
    root.render(createElement(Pane, { host, store, surroundings: around, request }));
  });
  loadAhead();
  return () => {
    stop();
    root.unmount();
  };
}

import { createRoot } from "react-dom/client";
import { languageOf, wordingIn } from "../core/wording/wording";
import { settingsStore } from "../host/office/office-platform";
import { officeWorkbook } from "../host/office/office-workbook";
import { surroundings } from "../host/office/surroundings";
import { Pane } from "./Pane";
import { ribbonRequest } from "./use-ribbon-request";
import "./taskpane.css";

/** Puts the pane on its page once Office is ready. */
async function start(): Promise<void> {
  const around = await surroundings();
  const language = languageOf(around.displayLanguage);
  document.documentElement.lang = language;
  document.title = wordingIn(language).pane.name;
  const element = document.getElementById("pane");
  if (element) {
    const request = ribbonRequest(location.search);
    createRoot(element).render(
      <Pane host={officeWorkbook()} store={settingsStore()} surroundings={around} request={request} />,
    );
  }
}

void start();

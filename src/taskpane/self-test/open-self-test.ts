import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { languageOf, wordingIn } from "../../core/wording/wording";
import { settingsStore } from "../../host/office/office-platform";
import { followSurroundings } from "../../host/office/surroundings";
import { SelfTestPage } from "./SelfTestPage";
import "../taskpane.css";

/** Puts the self-test in place of what the page holds, for an Excel in which the pane itself does not work. */
export function openSelfTest(place: HTMLElement): void {
  const root = createRoot(place);
  const store = settingsStore();
  followSurroundings((surroundings) => {
    const language = languageOf(surroundings.displayLanguage);
    document.documentElement.lang = language;
    document.title = wordingIn(language).selfTest.title;
    root.render(createElement(SelfTestPage, { store, surroundings }));
  });
}

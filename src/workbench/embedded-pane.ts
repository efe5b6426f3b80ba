// The pane in the workbench: its scripts are loaded once, and another workbook, language or theme opens the pane anew in its place.
import { start } from "../taskpane/start";
import { hostChanged } from "./embedded-host";

const pane = import(/* webpackChunkName: "pane" */ "../taskpane/open-pane");

void start(
  pane.then(({ openPane }) => (place) => {
    let close = openPane(place);
    window.addEventListener(hostChanged, () => {
      close();
      close = openPane(place);
    });
  }),
);

// The workbench leads from part to part, see use-regions.ts.
window.addEventListener("keydown", (event) => {
  if (event.key !== "F6") return;
  event.preventDefault();
  window.parent.dispatchEvent(new KeyboardEvent("keydown", { key: "F6", shiftKey: event.shiftKey }));
});

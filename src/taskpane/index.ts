import { start } from "./start";

void start(import(/* webpackChunkName: "pane" */ "./open-pane").then(({ openPane }) => openPane));

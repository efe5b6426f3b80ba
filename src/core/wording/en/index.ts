import type { Wording } from "../wording";
import { commandLine } from "./command-line";
import { findings } from "./findings";
import { host } from "./host";
import { pane } from "./pane";
import { workbench } from "./workbench";

export const en: Wording = { findings, pane, commandLine, host, workbench };

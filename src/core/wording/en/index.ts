import { basesIn } from "../bases";
import { commandLine } from "./command-line";
import { findings } from "./findings";
import { forms } from "./forms";
import { host } from "./host";
import { pane } from "./pane";
import { selfTest } from "./self-test";
import { start } from "./start";
import { workbench } from "./workbench";

export const en = {
  bases: basesIn("en"),
  forms,
  findings,
  pane,
  commandLine,
  host,
  selfTest,
  start,
  workbench,
};

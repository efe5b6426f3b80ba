import { basesIn } from "../bases";
import { commandLine } from "./command-line";
import { findings } from "./findings";
import { forms } from "./forms";
import { host } from "./host";
import { narrative } from "./narrative";
import { pane } from "./pane";
import { selfTest } from "./self-test";
import { start } from "./start";
import { workbench } from "./workbench";

export const en = {
  bases: basesIn("en"),
  forms,
  findings,
  narrative,
  pane,
  commandLine,
  host,
  selfTest,
  start,
  workbench,
};

import { commandLine } from "./command-line";
import { forms } from "./forms";
import { host } from "./host";
import { pane } from "./pane";
import { selfTest } from "./self-test";
import { workbench } from "./workbench";

export const en = {
  forms,
  pane,
  commandLine,
  host,
  selfTest,
  workbench,
};

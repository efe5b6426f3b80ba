import { commandLine } from "./command-line";
import { forms } from "./forms";
import { host } from "./host";
import { pane } from "./pane";
import { selfTest } from "./self-test";
import { workbench } from "./workbench";

/**
 * The texts in simplified Chinese that the pane needs at once and what shares a wording with it; the folder's other files are asked for
 * by those who say them. `{name}` in a text is a hole that its user fills.
 */
export const zhCN = {
  forms,
  pane,
  commandLine,
  host,
  selfTest,
  workbench,
};

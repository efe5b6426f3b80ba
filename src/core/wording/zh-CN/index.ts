import { basesIn } from "../bases";
import { commandLine } from "./command-line";
import { findings } from "./findings";
import { forms } from "./forms";
import { host } from "./host";
import { pane } from "./pane";
import { selfTest } from "./self-test";
import { start } from "./start";
import { workbench } from "./workbench";

/** Every text a person reads, in simplified Chinese. `{name}` in a text is a hole that its user fills. */
export const zhCN = {
  bases: basesIn("zh-CN"),
  forms,
  findings,
  pane,
  commandLine,
  host,
  selfTest,
  start,
  workbench,
};

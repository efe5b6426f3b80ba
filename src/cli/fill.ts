import { runFill } from "./run-fill";
import { processTerminal } from "./terminal";

void runFill(process.argv.slice(2), processTerminal).then((exitCode) => {
  process.exitCode = exitCode;
});

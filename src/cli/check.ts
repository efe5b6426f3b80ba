import { runCheck } from "./run-check";
import { processTerminal } from "./terminal";

void runCheck(process.argv.slice(2), processTerminal).then((exitCode) => {
  process.exitCode = exitCode;
});

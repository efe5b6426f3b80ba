import { runTemplate } from "./run-template";
import { processTerminal } from "./terminal";

void runTemplate(process.argv.slice(2), processTerminal).then((exitCode) => {
  process.exitCode = exitCode;
});

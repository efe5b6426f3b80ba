import { selfEval } from "./self-eval";
import { processTerminal } from "./terminal";

void selfEval(process.argv.slice(2), processTerminal).then((exitCode) => {
  process.exitCode = exitCode;
});

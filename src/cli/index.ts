import { selfEval } from "./self-eval";
import { serveChecks, serving } from "./serve-checks";
import { processTerminal } from "./terminal";

const argv = process.argv.slice(2);
if (argv[0] === serving && process.send) serveChecks();
else {
  void selfEval(argv, processTerminal).then((exitCode) => {
    process.exitCode = exitCode;
  });
}

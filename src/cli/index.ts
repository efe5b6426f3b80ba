import { limitedRun } from "./limited";
import { selfEval } from "./self-eval";
import { serveChecks, serving } from "./serve-checks";
import { processTerminal } from "./terminal";

const argv = process.argv.slice(2);
if (argv[0] === serving && process.send) serveChecks();
else {
  const isLimited = argv[0] === limitedRun && process.send !== undefined;
  const run = isLimited
    ? selfEval(argv.slice(1), { ...processTerminal, program: null })
    : selfEval(argv, processTerminal);
  void run.then((exitCode) => {
    process.exitCode = exitCode;
    // Whoever started this run would be waited for.
    if (isLimited) process.disconnect();
  });
}

import { jsonText } from "../core/reporting/json-text";
import { mergeJson } from "../core/reporting/merge-json";
import type { FileJson } from "../core/reporting/report-json";
import { countyIn } from "../core/wording/county";
import { helpIn } from "../core/wording/help";
import { fill } from "../core/wording/wording";
import { exitCodes } from "./command-error";
import { registryIn, resultsIn } from "./held-against";
import { outputTo } from "./output-file";
import { readArguments, wrongArguments, type Arguments } from "./read-arguments";
import { runCommand } from "./run-command";
import type { Terminal } from "./terminal";

const options = { out: { type: "string" }, registry: { type: "string" }, force: { type: "boolean" } } as const;

/** `self-eval merge`: makes one result of the JSON of several checks, and answers with the exit code. Never rejects. */
export function runMerge(argv: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand(terminal, () => mergeAll(readArguments(argv, options, "merge", terminal)));
}

async function mergeAll({ values, names, wording }: Arguments): Promise<number> {
  const { usage } = helpIn(wording.commandLine.report.language);
  if (names.length === 0) throw wrongArguments(fill(usage.noInput, { usage: usage.merge }));
  if (typeof values.out !== "string") throw wrongArguments(fill(usage.noOutput, { usage: usage.merge }));
  const write = outputTo(values.out, { inputs: names, force: values.force === true }, wording);
  const entries = typeof values.registry === "string" ? await registryIn(values.registry, wording) : null;
  const parts = names.map((name) => resultsIn<FileJson>(name, wording));
  const merged = mergeJson(parts, names, entries);
  if ("why" in merged) {
    const { errors } = countyIn(wording.commandLine.report.language);
    throw wrongArguments(fill(errors[merged.why], { file: merged.at }));
  }
  write(jsonText(merged));
  return exitCodes.fine;
}

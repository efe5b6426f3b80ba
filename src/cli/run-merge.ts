import { filledJson, jsonText } from "../core/reporting/json-text";
import { mergedJson, partGist, type PartGist } from "../core/reporting/merge-json";
import type { FileJson } from "../core/reporting/report-json";
import { countyIn } from "../core/wording/county";
import { helpIn } from "../core/wording/help";
import { fill, type Wording } from "../core/wording/wording";
import { exitCodes } from "./command-error";
import { registryIn, resultsIn } from "./held-against";
import { outputTo } from "./output-file";
import { readArguments, wrongArguments, type Arguments } from "./read-arguments";
import { runCommand } from "./run-command";
import { Spool } from "./spool";
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
  const spool = new Spool();
  try {
    const merged = mergedJson(partsIn(names, spool, wording), entries);
    if ("why" in merged) {
      const { errors } = countyIn(wording.commandLine.report.language);
      throw wrongArguments(fill(errors[merged.why], { file: merged.at }));
    }
    write(filledJson(merged.frame, { files: spool.inOrder(merged.order) }));
    return exitCodes.fine;
  } finally {
    spool.close();
  }
}

/** Reads one part after the other, and keeps what each says of its files in the spool. */
function partsIn(names: readonly string[], spool: Spool, wording: Wording): PartGist[] {
  let count = 0;
  return names.map((name) => {
    const part = resultsIn<FileJson>(name, wording);
    for (const file of part.files) spool.keep(count++, jsonText(file));
    return partGist(part, name);
  });
}

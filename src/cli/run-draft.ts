import { shownText } from "../core/wording/shown-text";
import { helpIn } from "../core/wording/help";
import { fill, type Wording } from "../core/wording/wording";
import { openHandedIn } from "../host/files/open-handed-in";
import { draftReport } from "../use-cases/draft-report";
import { CommandError, exitCodes, sentenceOf } from "./command-error";
import { outputTo } from "./output-file";
import { placeOf } from "./place-of";
import { readArguments, wrongArguments, type Arguments } from "./read-arguments";
import { readBytes } from "./read-file";
import { runCommand } from "./run-command";
import type { Terminal } from "./terminal";

const options = { out: { type: "string" }, force: { type: "boolean" }, profile: { type: "string" } } as const;

/** `self-eval draft`: writes a report to be finished, with every figure of the annexes; answers with the exit code. Never rejects. */
export function runDraft(argv: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand(terminal, () => draftFrom(readArguments(argv, options, "draft", terminal), terminal));
}

async function draftFrom({ values, names, wording }: Arguments, terminal: Terminal): Promise<number> {
  const { usage } = helpIn(wording.commandLine.report.language);
  const { draft } = wording.commandLine;
  const profile = values.profile === undefined ? null : placeOf(values, wording);
  const [file, ...others] = names;
  if (file === undefined) throw wrongArguments(fill(usage.noInput, { usage: usage.draft }));
  if (others.length > 0) throw wrongArguments(fill(usage.oneInput, { usage: usage.draft }));
  if (typeof values.out !== "string") throw wrongArguments(fill(usage.noOutput, { usage: usage.draft }));
  const write = outputTo(values.out, { inputs: [file], force: values.force === true, like: file }, wording);

  const drafted = await draftedOf(file, profile ?? "guessed", wording);
  if (!drafted) throw new CommandError(fill(wording.commandLine.errors.noAnnexes, { file }));
  write(drafted.bytes);
  const args = { file: values.out, findings: String(drafted.findings) };
  terminal.print(`${shownText(fill(draft.written, args))}\n`);
  return exitCodes.fine;
}

async function draftedOf(file: string, profile: Parameters<typeof draftReport>[1], wording: Wording) {
  try {
    return await draftReport(await openHandedIn(file, readBytes(file, wording)), profile);
  } catch (error) {
    throw new CommandError(sentenceOf(error, file, wording));
  }
}

import { version } from "../../package.json";
import { helpIn, type Help } from "../core/wording/help";
import { fill, languageOf } from "../core/wording/wording";
import { exitCodes } from "./command-error";
import { limited } from "./limited";
import { runCheck } from "./run-check";
import { runDraft } from "./run-draft";
import { runFill } from "./run-fill";
import { runImport } from "./run-import";
import { runMerge } from "./run-merge";
import { runTemplate } from "./run-template";
import { languageOfTerminal, type Terminal } from "./terminal";

type Run = (argv: readonly string[], terminal: Terminal) => Promise<number>;

/** What each command runs; null where it is not built yet. */
const commands: Readonly<Record<keyof Help["commands"], Run | null>> = {
  check: runCheck,
  fill: limited("fill", runFill),
  template: runTemplate,
  import: limited("import", runImport),
  draft: limited("draft", runDraft),
  merge: runMerge,
};

/** The program: runs the command that the first argument names and answers with the exit code. Never rejects. */
export async function selfEval(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name = "", ...rest] = argv;
  const texts = helpIn(languageAsked(argv, terminal));
  if (argv.includes("--version")) {
    terminal.print(`${version}\n`);
    return exitCodes.fine;
  }
  const command = Object.hasOwn(commands, name) ? (name as keyof typeof commands) : null;
  if (argv.some((argument) => argument === "--help" || argument === "-h")) {
    terminal.print(`${command ? texts.commands[command] : texts.program}\n`);
    return exitCodes.fine;
  }
  const run = command && commands[command];
  if (run) return run(rest, terminal);
  terminal.complain(command ? texts.commands[command] : fill(texts.noCommand, { command: name }));
  return exitCodes.wrongArguments;
}

/** The language that --lang names; what is no language is refused by the command itself. */
function languageAsked(argv: readonly string[], terminal: Terminal): ReturnType<typeof languageOf> {
  const at = argv.findIndex((argument) => argument === "--lang" || argument.startsWith("--lang="));
  const asked = at < 0 ? undefined : (argv[at]?.split("=")[1] ?? argv[at + 1]);
  return asked === undefined ? languageOfTerminal(terminal) : languageOf(asked);
}

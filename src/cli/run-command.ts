import { wordingIn } from "../core/wording/wording";
import { CommandError, exitCodes, sentenceOf } from "./command-error";
import { languageOfTerminal, type Terminal } from "./terminal";

/** Runs a command; whatever goes wrong becomes one sentence and an exit code. */
export async function runCommand(terminal: Terminal, command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    terminal.complain(sentenceOf(error, "", wordingIn(languageOfTerminal(terminal))));
    return error instanceof CommandError ? error.exitCode : exitCodes.unreadable;
  }
}

import { shownText } from "../core/wording/shown-text";
import { fill, type Wording } from "../core/wording/wording";
import { HostError, hostErrorText } from "../host/host-error";

/** What `check` answers to the shell; the other commands use the same numbers, without `findings`. */
export const exitCodes = { fine: 0, findings: 1, unreadable: 2, wrongArguments: 3 } as const;

/** A failure that is a sentence already, and what the shell is told. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: number = exitCodes.unreadable,
  ) {
    super(message);
    this.name = "CommandError";
  }
}

/** The sentence for whatever went wrong with a file: never a stack trace, never a sign that steers the terminal. */
export function sentenceOf(error: unknown, file: string, wording: Wording): string {
  if (error instanceof CommandError) return shownText(error.message);
  if (error instanceof HostError) return shownText(hostErrorText(error, wording));
  return shownText(fill(wording.commandLine.errors.unexpected, { file }));
}

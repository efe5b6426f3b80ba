import type { Language } from "../core/wording/wording";
import { languageOf } from "../core/wording/wording";

/** Where a command prints and what surrounds it: the process, or a test. */
export interface Terminal {
  readonly print: (text: string) => void;
  /** To the error output, one sentence a line. */
  readonly complain: (text: string) => void;
  /** Rewrites the one line that says how far the work is; "" takes it away. Null where nobody looks on. */
  readonly showProgress: ((line: string) => void) | null;
  /** Calls back at the first Ctrl+C, the second one ends the program; what comes back leaves both to the system again. */
  readonly onStop: (stop: () => void) => () => void;
  /** The program's own file, of which it can start processes; null where there is none. */
  readonly program: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export const processTerminal: Terminal = {
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(`${text}\n`),
  showProgress: process.stderr.isTTY ? (line) => void process.stderr.write(`\r${fitting(line)}\x1b[K`) : null,
  onStop: (stop) => {
    process.once("SIGINT", stop);
    return () => void process.off("SIGINT", stop);
  },
  program: __filename,
  env: process.env,
};

/** The language of the surroundings; Chinese where they name none (no locale, or "C"). */
export function languageOfTerminal({ env }: Terminal): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "C";
  return /^(?:C|POSIX)\b/.test(locale) ? "zh-CN" : languageOf(locale);
}

/** As much of a line as stays on one: Chinese signs take two columns. */
function fitting(line: string): string {
  let room = process.stderr.columns - 1;
  return [...line].filter((sign) => (room -= sign > "\u00ff" ? 2 : 1) >= 0).join("");
}

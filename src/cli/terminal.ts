import type { Language } from "../core/wording/wording";
import { languageOf } from "../core/wording/wording";

/** Where a command prints and what surrounds it: the process, or a test. */
export interface Terminal {
  readonly print: (text: string) => void;
  /** To the error output, one sentence a line. */
  readonly complain: (text: string) => void;
  /** The program's own file, of which it can start processes; null where there is none. */
  readonly program: string | null;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export const processTerminal: Terminal = {
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(`${text}\n`),
  program: __filename,
  env: process.env,
};

/** The language of the surroundings; Chinese where they name none (no locale, or "C"). */
export function languageOfTerminal({ env }: Terminal): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "C";
  return /^(?:C|POSIX)\b/.test(locale) ? "zh-CN" : languageOf(locale);
}

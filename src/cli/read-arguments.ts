import { parseArgs, type ParseArgsConfig } from "node:util";
import { helpIn, type Help } from "../core/wording/help";
import { fill, wordingIn, type Wording } from "../core/wording/wording";
import { CommandError, exitCodes } from "./command-error";
import { languageOfTerminal, type Terminal } from "./terminal";

type Options = NonNullable<ParseArgsConfig["options"]>;
export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

export interface Arguments {
  readonly values: Values;
  readonly names: readonly string[];
  readonly wording: Wording;
}

const languages = ["zh-CN", "en"] as const;

/** Reads a command's arguments; every command knows --lang. Throws CommandError in the terminal's language. */
export function readArguments(
  argv: readonly string[],
  options: Options,
  usage: keyof Help["usage"],
  terminal: Terminal,
): Arguments {
  const wording = wordingIn(languageOfTerminal(terminal));
  const { usage: texts } = helpIn(wording.commandLine.report.language);
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...options, lang: { type: "string" } },
      allowPositionals: true,
    });
    const language = oneOf(values.lang, languages, "--lang", wording);
    return { values, names: positionals, wording: language ? wordingIn(language) : wording };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const option = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : "")?.[1] ?? argv.join(" ");
    throw wrongArguments(fill(texts.badOption, { option, usage: texts[usage] }));
  }
}

/** The value of an option that must be one of these; null where it is not given. */
export function oneOf<T extends string>(
  value: Values[string],
  allowed: readonly T[],
  option: string,
  wording: Wording,
): T | null {
  if (value === undefined) return null;
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  const values = allowed.join(wording.pane.listSeparator);
  throw wrongArguments(
    fill(helpIn(wording.commandLine.report.language).usage.badValue, { option, value: String(value), values }),
  );
}

export function wrongArguments(sentence: string): CommandError {
  return new CommandError(sentence, exitCodes.wrongArguments);
}

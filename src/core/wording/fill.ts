import type { ArgsOf } from "./holes";

/** A text with its holes filled: a hole that is misspelt or left out does not compile. */
export function fill<Text extends string>(text: string extends Text ? never : Text, args: ArgsOf<Text>): string {
  return fillAny(text, args);
}

/** The same for a text that is only known when it is said. A hole without a value stays visible, so that it is never lost silently. */
export function fillAny(text: string, args: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => args[name] ?? hole);
}

/** A text with its holes filled; a hole without a value stays visible, so that a missing argument is never silent. */
export function fill(text: string, args: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => args[name] ?? hole);
}

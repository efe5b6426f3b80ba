/** Why Excel refuses a sheet name. */
export type NameProblem = "empty" | "too-long" | "forbidden-sign" | "apostrophe" | "reserved";

const longest = 31;

/** What is wrong with a sheet name by Excel's own rules, null where nothing is. */
export function nameProblem(name: string): NameProblem | null {
  if (name.trim() === "") return "empty";
  if (name.length > longest) return "too-long";
  // A line break or another control character cannot stand in a tab either.
  if (/[:\\/?*[\]\p{Cc}]/u.test(name)) return "forbidden-sign";
  if (name.startsWith("'") || name.endsWith("'")) return "apostrophe";
  return name.toLowerCase() === "history" ? "reserved" : null;
}

/** The name, or with a number behind it where one of these has it already; Excel takes no notice of case. */
export function freeName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${String(number)})`;
    const free = name.slice(0, longest - suffix.length) + suffix;
    if (!used.has(free.toLowerCase())) return free;
  }
}

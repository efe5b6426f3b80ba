import { fingerprint } from "../values/fingerprint";
import { halfWidth } from "../values/half-width";

/** Whether a finding was there before. */
export type Change = "new" | "open";

/** A finding as the JSON of a check has it: of a cell, or of a sentence in prose. */
export interface KeptFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  /** By what it is known when rows were inserted or sheets renamed; JSON of before 0.4 has none. */
  readonly key?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly quote?: string;
}

/** A file as the JSON of a check has it. */
export interface KeptFile {
  readonly file: string;
  readonly unit?: string;
  readonly annexes: readonly { readonly kind: string; readonly project?: string }[];
  readonly findings: readonly KeptFinding[];
}

/** What became of a file's findings: a change for each that it has now, and those that it has no more. */
export interface ChangesSince {
  readonly changes: readonly Change[];
  readonly repaired: readonly KeptFinding[];
}

/**
 * Holds the findings of a file against those of the submission before, which is the file of the same path, else the only
 * one of the same name or of the same unit and annexes. Null where nothing was handed in before. Findings of the same key are counted.
 */
export function changesSince(previous: readonly KeptFile[], now: KeptFile): ChangesSince | null {
  const before = sameSubmission(previous, now);
  if (!before) return null;
  const left = new Map<string, KeptFinding[]>();
  for (const finding of before.findings) left.set(keyOf(finding), [...(left.get(keyOf(finding)) ?? []), finding]);
  const changes = now.findings.map((finding): Change => (left.get(keyOf(finding))?.shift() ? "open" : "new"));
  const repaired = new Set([...left.values()].flat());
  return { changes, repaired: before.findings.filter((finding) => repaired.has(finding)) };
}

function keyOf({ key, rule, sheet, cell, quote }: KeptFinding): string {
  return key ?? JSON.stringify([rule, sheet, cell, quote]);
}

/** By what a finding in prose is known: its rule and its sentence, however it is spaced. */
export function proseKey(rule: string, quote: string): string {
  return fingerprint(`${rule}|${halfWidth(quote)}`);
}

function sameSubmission(previous: readonly KeptFile[], now: KeptFile): KeptFile | null {
  const same = (is: (one: KeptFile) => unknown) => {
    const found = previous.filter((one) => is(one) === is(now) && is(one) !== undefined);
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  return same(({ file }) => file) ?? same(({ file }) => nameOf(file)) ?? same(asHandedIn);
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function asHandedIn({ unit, annexes }: KeptFile): string | undefined {
  if (unit === undefined) return undefined;
  return [halfWidth(unit), ...annexes.map(({ kind, project }) => `${kind} ${project ?? ""}`).sort()].join("|");
}

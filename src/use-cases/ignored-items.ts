import { keptText, readKeptText, type Ignored } from "../core/checking/kept-ignored";
import { HostError } from "../host/host-error";
import type { WorkbookHost } from "../host/workbook-host";

/** A finding that a person ignores: for this session, or for good. */
export interface IgnoredItem extends Ignored {
  /** Whether the workbook remembers it. */
  readonly kept: boolean;
}

/** What a workbook remembers to be ignored, or why it could not be asked. */
export type Remembered = { readonly kept: readonly Ignored[] } | { readonly error: HostError };

/** Asks the workbook. Never rejects with a `HostError`: a check goes on without. */
export async function readIgnored(host: Pick<WorkbookHost, "readKept">): Promise<Remembered> {
  try {
    return { kept: readKeptText(await host.readKept()) };
  } catch (error) {
    if (error instanceof HostError) return { error };
    throw error;
  }
}

/** What was known to be ignored, brought up to date with what the workbook remembers. */
export function withRemembered(known: readonly IgnoredItem[], remembered: Remembered): readonly IgnoredItem[] {
  if ("error" in remembered) return known;
  const keys = new Set(remembered.kept.map(({ key }) => key));
  const own = known.filter(({ kept, key }) => !kept && !keys.has(key));
  return [...own, ...remembered.kept.map((one) => ({ ...one, kept: true }))];
}

/** Makes the workbook remember what is to be kept of these; it is not written to where that was so before. Rejects with a `HostError`. */
export async function keepIgnored(
  host: Pick<WorkbookHost, "keep">,
  before: readonly IgnoredItem[],
  now: readonly IgnoredItem[],
): Promise<void> {
  const textOf = (items: readonly IgnoredItem[]) => {
    const kept = items.filter((item) => item.kept);
    return kept.length > 0 ? keptText(kept) : null;
  };
  if (textOf(before) !== textOf(now)) await host.keep(textOf(now));
}

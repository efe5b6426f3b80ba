/** A finding that a person chose to ignore, and why. */
export interface Ignored {
  /** As `ignoreKeys` gives it. */
  readonly key: string;
  readonly reason: string;
}

const version = 1;
const most = 5000;

/** The ignored findings as a text that a workbook can keep. */
export function keptText(ignored: readonly Ignored[]): string {
  return JSON.stringify({ version, ignored: ignored.map(({ key, reason }) => ({ key, reason })) });
}

/** What `keptText` wrote; nothing where the text is none of ours or was damaged. */
export function readKeptText(text: string | null): Ignored[] {
  try {
    const kept: unknown = JSON.parse(text ?? "");
    const list = kept !== null && typeof kept === "object" && "ignored" in kept ? kept.ignored : [];
    return Array.isArray(list) ? list.slice(0, most).filter(isIgnored) : [];
  } catch {
    return [];
  }
}

function isIgnored(one: unknown): one is Ignored {
  if (one === null || typeof one !== "object" || !("key" in one && "reason" in one)) return false;
  return typeof one.key === "string" && typeof one.reason === "string" && one.reason.trim() !== "";
}

/** How long Office.js may take before the person is told, in milliseconds. */
export const answerLimit = 10_000;

/** The manifest's floor of the Excel API. */
export const floor = "1.9";

/** What Office.js came to: an Excel that is new enough, or why there is none. `program` is what Office calls itself, "" where it says nothing. */
export interface OfficeAnswer {
  readonly kind: "excel" | "blocked" | "outside" | "other-host" | "too-old";
  readonly program: string;
}

/** Loads Office.js from these addresses, one after another, and waits for its answer, however late; `onSilence` is called where that takes longer than the limit. Never rejects. */
export async function excelReady(addresses: readonly string[], onSilence: () => void): Promise<OfficeAnswer> {
  const limit = setTimeout(onSilence, answerLimit);
  try {
    for (const address of addresses) await load(address);
    // Never resolves where the files that Office.js loads for its host are blocked (office-js #6040, #6148).
    const { host } = await Office.onReady();
    const program = (host as Office.HostType | null) ? String(host) : "";
    return { kind: kindOf(program), program };
  } catch {
    // Not loaded, or not Office.js: a proxy may answer with a page of its own, which runs as a script and defines nothing.
    return { kind: "blocked", program: "" };
  } finally {
    clearTimeout(limit);
  }
}

function kindOf(program: string): OfficeAnswer["kind"] {
  if (!program) return "outside";
  if (program !== "Excel") return "other-host";
  return Office.context.requirements.isSetSupported("ExcelApi", floor) ? "excel" : "too-old";
}

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(address));
    document.head.append(script);
  });
}

import type { KeptFile } from "../county/changes-since";
import type { CheckJson } from "./report-json";

/** What a check wrote as JSON, version 2; null where the text is no such thing. */
export function readResults<File = KeptFile>(text: string): CheckJson<File> | null {
  const results = parsed(text);
  return isResults(results) ? (results as CheckJson<File>) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isResults(results: unknown): boolean {
  if (results === null || typeof results !== "object") return false;
  const { version, files, failed } = results as Partial<CheckJson>;
  return version === 2 && Array.isArray(files) && Array.isArray(failed) && files.every(isFile);
}

function isFile(file: unknown): boolean {
  const { file: name, annexes, findings } = (file ?? {}) as Partial<KeptFile>;
  return typeof name === "string" && Array.isArray(annexes) && Array.isArray(findings);
}

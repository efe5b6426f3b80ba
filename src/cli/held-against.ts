import { changesSince, type KeptFile } from "../core/county/changes-since";
import { overviewOf, type Overview } from "../core/county/overview";
import { registryEntries, type RegistryEntry } from "../core/county/registry";
import { readAnnexes } from "../core/reading/read-annexes";
import type { CheckedFile } from "../core/reporting/checked-file";
import { fileJson, type CheckJson } from "../core/reporting/report-json";
import { countyIn } from "../core/wording/county";
import { fill, type Wording } from "../core/wording/wording";
import { openHandedIn } from "../host/files/open-handed-in";
import { decodedText } from "../host/files/text/read-text";
import { wrongArguments } from "./read-arguments";
import { readBytes } from "./read-file";

/** The list of who must evaluate what, as --registry names it. Rejects with CommandError where the file holds none. */
export async function registryIn(file: string, wording: Wording): Promise<RegistryEntry[]> {
  const opened = await openHandedIn(file, readBytes(file, wording));
  const entries = registryEntries(readAnnexes(await opened.readGrids()));
  if (entries.length > 0) return entries;
  throw wrongArguments(fill(errorsIn(wording).noRegistry, { file }));
}

/** What a check printed as JSON. Throws CommandError where the file holds no such thing. */
export function resultsIn<File>(file: string, wording: Wording): CheckJson<File> {
  const results = parsed(decodedText(readBytes(file, wording)) ?? "");
  if (isResults(results)) return results as CheckJson<File>;
  throw wrongArguments(fill(errorsIn(wording).noBaseline, { file }));
}

/** Says of each file what became of the findings of the submission before, as --baseline keeps it. */
export function sinceBaseline(files: readonly CheckedFile[], baseline: string, wording: Wording): CheckedFile[] {
  const previous = resultsIn<KeptFile>(baseline, wording).files;
  return files.map((each) => {
    const since = "report" in each ? changesSince(previous, fileJson(each, wording)) : null;
    return since ? { ...each, since } : each;
  });
}

/** All submissions seen together, where there are several or a list to hold them against. */
export function seenTogether(
  files: readonly CheckedFile[],
  entries: readonly RegistryEntry[] | null,
  wording: Wording,
): { readonly overview?: Overview } {
  if (files.length < 2 && !entries) return {};
  const submissions = files.flatMap((each) => ("report" in each ? [fileJson(each, wording)] : []));
  return { overview: overviewOf(submissions, entries) };
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

function errorsIn(wording: Wording) {
  return countyIn(wording.commandLine.report.language).errors;
}

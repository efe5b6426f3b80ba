import { changesSince, type KeptFile } from "../core/county/changes-since";
import { registryEntries, type RegistryEntry } from "../core/county/registry";
import { readAnnexes } from "../core/reading/read-annexes";
import type { CheckedFile } from "../core/reporting/checked-file";
import { readResults } from "../core/reporting/read-results";
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

/** What a run over 5,000 submissions full of faults prints, and as much as makes one text. */
const largestResults = 500e6;

/** What a check printed as JSON. Throws CommandError where the file holds no such thing. */
export function resultsIn<File>(file: string, wording: Wording): CheckJson<File> {
  const results = readResults<File>(decodedText(readBytes(file, wording, largestResults)) ?? "");
  if (results) return results;
  throw wrongArguments(fill(errorsIn(wording).noBaseline, { file }));
}

/** Says of a file what became of the findings of the submission before, which is among the files of a baseline. */
export function sincePrevious(each: CheckedFile, previous: readonly KeptFile[], wording: Wording): CheckedFile {
  const since = "report" in each ? changesSince(previous, fileJson(each, wording)) : null;
  return since ? { ...each, since } : each;
}

function errorsIn(wording: Wording) {
  return countyIn(wording.commandLine.report.language).errors;
}

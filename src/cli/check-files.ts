import { availableParallelism } from "node:os";
import type { Profile } from "../core/places/profile";
import type { CheckedFile } from "../core/reporting/checked-file";
import type { Wording } from "../core/wording/wording";
import { unpackedSize } from "../host/files/unpacked-size";
import { checkFile } from "./check-file";
import { CheckLane } from "./check-lane";
import { sentenceOf } from "./command-error";
import { readBytes } from "./read-file";

/** How files are checked. */
export interface CheckSettings {
  /** The place to judge by, and as the command line named it; null for what the forms ask for. */
  readonly profile: Profile | null;
  readonly profileName: string | null;
  /** The program's own file, of which processes are started; null where everything is to stay in this one. */
  readonly program: string | null;
  /** The report in prose of files that hold none themselves; null where none was named. */
  readonly reportFile: string | null;
  /** How many files are checked at once; null leaves it to the machine. */
  readonly jobs: number | null;
}

/** A file alone that unpacks to no more is read here: that costs less than starting a process, and cannot cost much. */
const smallFile = 2e6;
const mostUsualJobs = 4;

/** Checks the files, and answers in their order. Never rejects: a file that could not be checked is one that says why. */
export async function checkFiles(
  files: readonly string[],
  settings: CheckSettings,
  wording: Wording,
): Promise<CheckedFile[]> {
  const [file] = files;
  if (file !== undefined && files.length === 1) return [await checkAlone(file, settings, wording)];
  const checked: CheckedFile[] = [];
  let next = 0;
  const work = async () => {
    const lane = laneOf(settings, wording);
    for (let at = next++; at < files.length; at = next++) checked[at] = await lane.check(files[at] ?? "");
    lane.close();
  };
  const lanes = settings.jobs ?? Math.min(availableParallelism(), mostUsualJobs);
  await Promise.all(Array.from({ length: Math.min(lanes, files.length) }, work));
  return checked;
}

async function checkAlone(file: string, settings: CheckSettings, wording: Wording): Promise<CheckedFile> {
  try {
    const bytes = readBytes(file, wording);
    const size = unpackedSize(bytes);
    if (size !== null && size <= smallFile) return await checkFile(file, bytes, settings, wording);
  } catch (error) {
    return { file, failure: sentenceOf(error, file, wording) };
  }
  const lane = laneOf(settings, wording);
  const checked = await lane.check(file);
  lane.close();
  return checked;
}

function laneOf(
  { program, profile, profileName, reportFile }: CheckSettings,
  wording: Wording,
): Pick<CheckLane, "check" | "close"> {
  const { language } = wording.commandLine.report;
  if (program !== null) return new CheckLane(program, { profile: profileName, reportFile, language }, wording);
  return {
    check: async (file) => {
      try {
        return await checkFile(file, readBytes(file, wording), { profile, reportFile }, wording);
      } catch (error) {
        return { file, failure: sentenceOf(error, file, wording) };
      }
    },
    close: () => undefined,
  };
}

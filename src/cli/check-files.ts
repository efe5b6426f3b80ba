import { availableParallelism } from "node:os";
import type { CheckedFile } from "../core/reporting/checked-file";
import type { Wording } from "../core/wording/wording";
import type { CheckLane } from "./check-lane";
import { checkTogether, type How } from "./check-together";
import { isSmall } from "./small-file";

/** How files are checked. */
export interface CheckSettings extends How {
  /** The place as the command line named it; null for what the forms ask for. */
  readonly profileName: string | null;
  /** The program's own file, of which processes are started; null where everything is to stay in this one. */
  readonly program: string | null;
  /** How many submissions are checked at once; null leaves it to the machine. */
  readonly jobs: number | null;
}

const mostUsualJobs = 4;

/**
 * Checks each submission, the files of one together, and answers in their order. Never rejects: a file that could not be checked
 * is one that says why.
 */
export async function checkFiles(
  submissions: readonly (readonly string[])[],
  settings: CheckSettings,
  wording: Wording,
): Promise<CheckedFile[]> {
  const [[file, ...others] = [], ...more] = submissions;
  if (file !== undefined && others.length + more.length === 0 && isSmall(file, wording))
    return checkTogether([file], settings, wording);
  const checked: CheckedFile[][] = [];
  let next = 0;
  const work = async () => {
    const lane = await laneOf(settings, wording);
    for (let at = next++; at < submissions.length; at = next++) checked[at] = await lane.check(submissions[at] ?? []);
    lane.close();
  };
  const lanes = settings.jobs ?? Math.min(availableParallelism(), mostUsualJobs);
  await Promise.all(Array.from({ length: Math.min(lanes, submissions.length) }, work));
  return checked.flat();
}

/** What starts processes is loaded where several files are checked: Node itself takes a while for it. */
async function laneOf(settings: CheckSettings, wording: Wording): Promise<Pick<CheckLane, "check" | "close">> {
  const { program, profileName, reportFile } = settings;
  const { language } = wording.commandLine.report;
  if (program === null) return { check: (files) => checkTogether(files, settings, wording), close: () => undefined };
  const { CheckLane } = await import("./check-lane");
  return new CheckLane(program, { profile: profileName, reportFile, language }, wording);
}

import { availableParallelism } from "node:os";
import type { CheckedFile } from "../core/reporting/checked-file";
import { countyIn } from "../core/wording/county";
import { shownText } from "../core/wording/shown-text";
import { fill, type Wording } from "../core/wording/wording";
import type { CheckCache } from "./check-cache";
import type { CheckLane } from "./check-lane";
import { checkTogether, type How } from "./check-together";
import { progressOf } from "./progress";
import { isSmall } from "./small-file";
import type { Terminal } from "./terminal";

/** How files are checked. */
export interface CheckSettings extends How {
  /** The place as the command line named it; null for what the forms ask for. */
  readonly profileName: string | null;
  /** What says how far the run is, and stops it; its program is what processes are started of. */
  readonly terminal: Terminal;
  /** Earlier runs' answers; null to check everything. */
  readonly cache: CheckCache | null;
  /** How many submissions are checked at once; null leaves it to the machine. */
  readonly jobs: number | null;
}

const mostUsualJobs = 4;

/** Hears what a file came to; `at` is its place among the files of all submissions. */
export type Take = (at: number, checked: CheckedFile) => void;

/**
 * Checks each submission, the files of one together, and tells of each file as soon as it is done, in no order. Rejects only where
 * `take` throws: a file that could not be checked is one that says why, as are all that were not done when the run was stopped.
 */
export async function checkFiles(
  submissions: readonly (readonly string[])[],
  settings: CheckSettings,
  wording: Wording,
  take: Take,
): Promise<void> {
  const { cache, terminal } = settings;
  const [[file, ...others] = [], ...more] = submissions;
  if (file !== undefined && !cache && others.length + more.length === 0 && isSmall(file, wording)) {
    for (const checked of await checkTogether([file], settings, wording)) take(0, checked);
    return;
  }
  const progress = progressOf(submissions.length, terminal, wording);
  const stopped = new AbortController();
  const listenNoMore = terminal.onStop(() => stopped.abort());
  const isStopped = () => stopped.signal.aborted;
  const tell = tellerOf(submissions, take);
  const waiting = new Set(submissions.keys());
  let next = 0;
  const work = async () => {
    const lane = await laneOf(settings, wording);
    stopped.signal.addEventListener("abort", () => lane.stop());
    let told = Promise.resolve();
    for (let at = next++; at < submissions.length && !isStopped(); at = next++) {
      const files = submissions[at] ?? [];
      progress.start(files[0] ?? "");
      const answer = await (cache ? cache.checked(files, () => lane.check(files)) : lane.check(files));
      // Its process was ended half way.
      if (isStopped() && answer.some((each) => "failure" in each)) break;
      waiting.delete(at);
      await told;
      // The lane is at its next submission by then.
      told = later(() => tell(at, answer));
      progress.finish();
    }
    lane.close();
    await told;
  };
  const lanes = settings.jobs ?? Math.min(availableParallelism(), mostUsualJobs);
  try {
    await Promise.all(Array.from({ length: Math.min(lanes, submissions.length) }, work));
  } finally {
    listenNoMore();
    progress.close();
  }
  for (const at of waiting) tell(at, notChecked(submissions[at] ?? [], wording));
}

/** Tells what the files of the submission at a place came to, each at its own place among all files. */
function tellerOf(submissions: readonly (readonly string[])[], take: Take) {
  let count = 0;
  const starts = submissions.map((files) => (count += files.length) - files.length);
  return (at: number, answer: readonly CheckedFile[]) => {
    answer.forEach((each, place) => take((starts[at] ?? 0) + place, each));
  };
}

function later(work: () => void): Promise<void> {
  const done = new Promise<void>((resolve, reject) => {
    setImmediate(() => {
      try {
        work();
        resolve();
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
  });
  // Whoever waits for it hears of the error.
  done.catch(() => undefined);
  return done;
}

function notChecked(files: readonly string[], wording: Wording): CheckedFile[] {
  const { stopped } = countyIn(wording.commandLine.report.language).errors;
  return files.map((file) => ({ file, failure: shownText(fill(stopped, { file })), isStopped: true }));
}

/** What starts processes is loaded where several files are checked: Node itself takes a while for it. */
async function laneOf(settings: CheckSettings, wording: Wording): Promise<Pick<CheckLane, "check" | "stop" | "close">> {
  const { profileName, reportFile } = settings;
  const { program } = settings.terminal;
  const { language } = wording.commandLine.report;
  const nothing = () => undefined;
  if (program === null)
    return { check: (files) => checkTogether(files, settings, wording), stop: nothing, close: nothing };
  const { CheckLane } = await import("./check-lane");
  return new CheckLane(program, { profile: profileName, reportFile, language }, wording);
}

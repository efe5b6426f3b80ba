import { basename } from "node:path";
import { countyIn } from "../core/wording/county";
import { shownText } from "../core/wording/shown-text";
import { fill, type Wording } from "../core/wording/wording";
import type { Terminal } from "./terminal";

/** Hears of a run's submissions, and tells whoever looks on how many are done, how fast, how long the rest will take. */
export interface Progress {
  readonly start: (file: string) => void;
  readonly finish: () => void;
  readonly close: () => void;
}

/** How many of the last ones tell how fast it goes: those that a cache answered at once say nothing of the rest. */
const mostRecent = 50;

/** The progress of a run over so many submissions; nothing is said where nobody looks on. */
export function progressOf(all: number, { showProgress }: Terminal, wording: Wording, now = Date.now): Progress {
  const { progress } = countyIn(wording.commandLine.report.language);
  /** When the last ones were done, after when they were begun. */
  const recent = [now()];
  let done = 0;
  let atHand = "";
  const show = () => {
    if (!showProgress) return;
    const told = { done: String(done), all: String(all), file: shownText(basename(atHand)) };
    if (done === 0) {
      showProgress(fill(progress.begun, told));
      return;
    }
    const rate = (recent.length - 1) / Math.max((now() - (recent[0] ?? 0)) / 1000, 0.001);
    const seconds = Math.ceil((all - done) / rate);
    const left =
      seconds < 120
        ? fill(progress.seconds, { count: String(seconds) })
        : fill(progress.minutes, { count: String(Math.ceil(seconds / 60)) });
    showProgress(fill(progress.underWay, { ...told, rate: rate.toFixed(1), left }));
  };
  return {
    start: (file) => {
      atHand = file;
      show();
    },
    finish: () => {
      done++;
      recent.push(now());
      if (recent.length > mostRecent) recent.shift();
      show();
    },
    close: () => showProgress?.(""),
  };
}

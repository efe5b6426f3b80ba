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

/** The progress of a run over so many submissions; nothing is said where nobody looks on. */
export function progressOf(all: number, { showProgress }: Terminal, wording: Wording, now = Date.now): Progress {
  const { progress } = countyIn(wording.commandLine.report.language);
  const started = now();
  let done = 0;
  let atHand = "";
  const show = () => {
    if (!showProgress) return;
    const rate = done / Math.max((now() - started) / 1000, 0.001);
    const left = rate > 0 ? String(Math.ceil((all - done) / rate)) : "?";
    const file = shownText(basename(atHand));
    showProgress(fill(progress, { done: String(done), all: String(all), rate: rate.toFixed(1), left, file }));
  };
  return {
    start: (file) => {
      atHand = file;
      show();
    },
    finish: () => {
      done++;
      show();
    },
    close: () => showProgress?.(""),
  };
}

import { wordingIn, type Language } from "../core/wording/wording";
import { checkTogether } from "./check-together";
import { sentenceOf } from "./command-error";
import { placeOf } from "./place-of";

/** The argument by which the program knows that it is to serve another run of itself. */
export const serving = "--serve-checks";

/** What it says of each file that was read, before it answers: the next one has its own time. */
export const fileRead = "read";

/** Files to check together. */
export interface CheckOrder {
  readonly files: readonly string[];
  /** As --profile names the place. */
  readonly profile: string | null;
  /** The report in prose of files that hold none. */
  readonly reportFile: string | null;
  readonly language: Language;
}

/** Answers each order of the process that started this one with a list of `CheckedFile`, in which exact numbers have become texts. */
export function serveChecks(): void {
  // Whoever gives the orders may have been ended.
  process.on("disconnect", () => process.exit());
  process.on("message", ({ files, profile, reportFile, language }: CheckOrder) => {
    const wording = wordingIn(language);
    const answer = (checked: readonly object[]) => process.send?.(JSON.stringify(checked));
    try {
      const place = profile === null ? null : placeOf({ profile }, wording);
      const onRead = () => void process.send?.(fileRead);
      void checkTogether(files, { profile: place, reportFile }, wording, onRead).then(answer);
    } catch (error) {
      answer(files.map((file) => ({ file, failure: sentenceOf(error, file, wording) })));
    }
  });
}

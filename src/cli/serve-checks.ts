import { wordingIn, type Language } from "../core/wording/wording";
import { checkFile } from "./check-file";
import { sentenceOf } from "./command-error";
import { placeOf } from "./place-of";
import { readBytes } from "./read-file";

/** The argument by which the program knows that it is to serve another run of itself. */
export const serving = "--serve-checks";

/** A file to check. */
export interface CheckOrder {
  readonly file: string;
  /** As --profile names the place. */
  readonly profile: string | null;
  /** The report in prose of files that hold none. */
  readonly reportFile: string | null;
  readonly language: Language;
}

/** Answers each order of the process that started this one with a `CheckedFile`, in which exact numbers have become texts. */
export function serveChecks(): void {
  // Whoever gives the orders may have been ended.
  process.on("disconnect", () => process.exit());
  process.on("message", ({ file, profile, reportFile, language }: CheckOrder) => {
    const wording = wordingIn(language);
    const answer = (checked: object) => process.send?.(JSON.stringify(checked));
    try {
      const place = profile === null ? null : placeOf({ profile }, wording);
      void checkFile(file, readBytes(file, wording), { profile: place, reportFile }, wording).then(answer);
    } catch (error) {
      answer({ file, failure: sentenceOf(error, file, wording) });
    }
  });
}

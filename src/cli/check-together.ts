import { createHash } from "node:crypto";
import type { Profile } from "../core/places/profile";
import type { CheckedFile } from "../core/reporting/checked-file";
import { fill, type Wording } from "../core/wording/wording";
import { openHandedIn } from "../host/files/open-handed-in";
import type { ReportText } from "../use-cases/check";
import { checkSubmission, readSubmitted, type CheckedPart, type Submitted } from "../use-cases/check-submission";
import { CommandError, sentenceOf } from "./command-error";
import { readBytes } from "./read-file";

/** By what the files of a submission are checked. */
export interface How {
  /** The place's numbers to judge by, null for those that the forms ask for. */
  readonly profile: Profile | null;
  /** The report in prose of a submission that holds none itself. */
  readonly reportFile: string | null;
}

type Read = (Submitted & { readonly sha256: string }) | Extract<CheckedFile, { failure: string }>;

/**
 * Checks the files of one submission together, and answers in their order; `onRead` hears of each that was opened. Never rejects: a
 * file that could not be checked says why.
 */
export async function checkTogether(
  files: readonly string[],
  { profile, reportFile }: How,
  wording: Wording,
  onRead: () => void = () => undefined,
): Promise<CheckedFile[]> {
  const read: Read[] = [];
  for (const file of files) {
    read.push(await readFile(file, wording));
    onRead();
  }
  const submitted = read.filter((each) => "grids" in each);
  try {
    const elsewhere = reportFile === null ? null : await reportIn(reportFile, wording);
    const parts = checkSubmission(submitted, profile ?? "guessed", elsewhere, files);
    return read.map((each) => ("grids" in each ? checkedFile(each, parts[submitted.indexOf(each)], wording) : each));
  } catch (error) {
    return read.map((each) =>
      "grids" in each ? { file: each.file, failure: sentenceOf(error, each.file, wording) } : each,
    );
  }
}

async function readFile(file: string, wording: Wording): Promise<Read> {
  try {
    const bytes = readBytes(file, wording);
    const submitted = await readSubmitted(file, await openHandedIn(file, bytes));
    return { ...submitted, sha256: createHash("sha256").update(bytes).digest("hex") };
  } catch (error) {
    return { file, failure: sentenceOf(error, file, wording) };
  }
}

async function reportIn(file: string, wording: Wording): Promise<ReportText> {
  const { prose } = await openHandedIn(file, readBytes(file, wording));
  return { document: file, paragraphs: prose };
}

/** What a file came to; one that held neither annexes nor a report was not checked. */
function checkedFile(
  { file, sha256, grids, paragraphs }: Extract<Read, Submitted>,
  part: CheckedPart | undefined,
  wording: Wording,
): CheckedFile {
  if (part && (part.report.annexes.length > 0 || part.copies.length > 0 || part.narrative)) {
    const { narrative, copies, ...rest } = part;
    const cut = grids.flatMap(({ sheet, cutFrom }) => (cutFrom ? [sheet] : []));
    return { file, sha256, ...rest, cut, ...(copies.length > 0 && { copies }), ...(narrative && { narrative }) };
  }
  const { onlyProse, noAnnexes } = wording.commandLine.errors;
  const failure = sentenceOf(
    new CommandError(fill(paragraphs.length > 0 ? onlyProse : noAnnexes, { file })),
    file,
    wording,
  );
  return { file, failure };
}

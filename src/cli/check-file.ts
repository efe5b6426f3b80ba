import { createHash } from "node:crypto";
import type { Profile } from "../core/places/profile";
import type { CheckedFile } from "../core/reporting/checked-file";
import { fill, type Wording } from "../core/wording/wording";
import { openHandedIn } from "../host/files/open-handed-in";
import { check } from "../use-cases/check";
import { CommandError, sentenceOf } from "./command-error";

/** Checks what a file holds, by this place's numbers or, null, by those the forms ask for. Never rejects. */
export async function checkFile(
  file: string,
  bytes: Buffer,
  profile: Profile | null,
  wording: Wording,
): Promise<CheckedFile> {
  try {
    const opened = await openHandedIn(file, bytes);
    const { grids, counted, ignored, remembered, ...checked } = await check(opened, { profile: profile ?? "guessed" });
    if ("error" in remembered) throw remembered.error;
    const report = { ...checked.report, findings: counted };
    const cut = grids.flatMap(({ sheet, cutFrom }) => (cutFrom ? [sheet] : []));
    if (report.annexes.length > 0)
      return { file, sha256: createHash("sha256").update(bytes).digest("hex"), report, cut, ignored };
    const { onlyProse, noAnnexes } = wording.commandLine.errors;
    throw new CommandError(fill(opened.prose.length > 0 ? onlyProse : noAnnexes, { file }));
  } catch (error) {
    return { file, failure: sentenceOf(error, file, wording) };
  }
}

import { type BigIntStats, chmodSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { fill, type Wording } from "../core/wording/wording";
import { CommandError, exitCodes } from "./command-error";

/** Refuses an output that is one of the inputs, under whatever name or link. Throws CommandError. */
export function refuseOverwriting(inputs: readonly string[], output: string, wording: Wording): void {
  const target = entryOf(output);
  if (target === null) return;
  for (const input of inputs) {
    const entry = entryOf(input);
    if (entry?.dev !== target.dev || entry.ino !== target.ino) continue;
    throw new CommandError(fill(wording.commandLine.errors.overwrite, { file: output }), exitCodes.wrongArguments);
  }
}

/** Refuses an output that exists, unless it may be replaced; what is no plain file never is. Throws CommandError. */
export function refuseReplacing(output: string, force: boolean, wording: Wording): void {
  const found = entryOf(output);
  if (!found) return;
  const { errors } = wording.commandLine;
  const refusal = !found.isFile() ? errors.notAFile : force ? null : errors.exists;
  if (refusal !== null) throw new CommandError(fill(refusal, { file: output }), exitCodes.wrongArguments);
}

/**
 * Writes the whole file or leaves what was there; the file gets the permissions of the one that it is `like`. Throws
 * CommandError.
 */
export function writeWhole(file: string, content: Uint8Array | string, wording: Wording, like?: string): void {
  const draft = `${file}.${String(process.pid)}.tmp`;
  try {
    writeFileSync(draft, content, { flag: "wx" });
    if (like !== undefined) chmodSync(draft, statSync(like).mode & 0o777);
    renameSync(draft, file);
  } catch {
    rmSync(draft, { force: true });
    throw new CommandError(fill(wording.commandLine.errors.notWritten, { file }));
  }
}

/** What stands there: the same device and number under every name; null where nothing does, or nobody may look. */
function entryOf(file: string): BigIntStats | null {
  try {
    return statSync(file, { bigint: true });
  } catch {
    return null;
  }
}

import { chmod, rename, rm, stat, writeFile } from "node:fs/promises";
import { fill, type Wording } from "../core/wording/wording";
import { CommandError, exitCodes } from "./command-error";

/** Refuses an output that is one of the inputs, under whatever name or link. Throws CommandError. */
export async function refuseOverwriting(inputs: readonly string[], output: string, wording: Wording): Promise<void> {
  const target = await identityOf(output);
  if (target === null) return;
  for (const input of inputs) {
    if ((await identityOf(input)) !== target) continue;
    throw new CommandError(fill(wording.commandLine.errors.overwrite, { file: output }), exitCodes.wrongArguments);
  }
}

/** Refuses an output that exists, unless it may be replaced; what is no plain file never is. Throws CommandError. */
export async function refuseReplacing(output: string, force: boolean, wording: Wording): Promise<void> {
  const found = await stat(output).catch(() => null);
  if (!found) return;
  const { errors } = wording.commandLine;
  const refusal = !found.isFile() ? errors.notAFile : force ? null : errors.exists;
  if (refusal !== null) throw new CommandError(fill(refusal, { file: output }), exitCodes.wrongArguments);
}

/**
 * Writes the whole file or leaves what was there; the file gets the permissions of the one that it is `like`. Throws
 * CommandError.
 */
export async function writeWhole(
  file: string,
  content: Uint8Array | string,
  wording: Wording,
  like?: string,
): Promise<void> {
  const draft = `${file}.${String(process.pid)}.tmp`;
  try {
    await writeFile(draft, content, { flag: "wx" });
    if (like !== undefined) await chmod(draft, (await stat(like)).mode & 0o777);
    await rename(draft, file);
  } catch {
    await rm(draft, { force: true });
    throw new CommandError(fill(wording.commandLine.errors.notWritten, { file }));
  }
}

/** What makes a file the same under two names; null where there is none. */
async function identityOf(file: string): Promise<string | null> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return null;
  }
}

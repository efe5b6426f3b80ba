import { rename, rm, stat, writeFile } from "node:fs/promises";
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

/** Writes the whole file or leaves what was there. Throws CommandError. */
export async function writeWhole(file: string, content: Uint8Array | string, wording: Wording): Promise<void> {
  const draft = `${file}.${String(process.pid)}.tmp`;
  try {
    await writeFile(draft, content, { flag: "wx" });
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

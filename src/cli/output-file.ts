import {
  chmodSync,
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { fill, type Wording } from "../core/wording/wording";
import { CommandError, exitCodes } from "./command-error";

/** What is written: at once, or text piece by piece. */
export type Content = Uint8Array | string | Iterable<string>;

interface OutputOptions {
  /** What is read: never written to, under whatever name or link. */
  readonly inputs: readonly string[];
  /** Whether a plain file that exists may be replaced; nothing else ever is. */
  readonly force: boolean;
  /** The file whose permissions the output gets. */
  readonly like?: string;
}

/**
 * The way to write an output: it refuses at once what must not be replaced, so that no work is done in vain. What comes back
 * writes the whole file or leaves what was there. Both throw CommandError.
 */
export function outputTo(output: string, options: OutputOptions, wording: Wording): (content: Content) => void {
  refuse(output, options, wording);
  removeLeftDrafts(output);
  return (content) => {
    // Something may have come there meanwhile.
    refuse(output, options, wording);
    write(output, content, options, wording);
  };
}

function refuse(output: string, { inputs, force }: OutputOptions, wording: Wording): void {
  const { errors } = wording.commandLine;
  const refused = (text: typeof errors.exists | typeof errors.notAFile | typeof errors.overwrite) =>
    new CommandError(fill(text, { file: output }), exitCodes.wrongArguments);
  if (!isThere(output)) return;
  const found = lookAt(output);
  if (!found?.isFile()) throw refused(errors.notAFile);
  const isInput = (input: string) => {
    const entry = lookAt(input);
    return entry?.dev === found.dev && entry.ino === found.ino;
  };
  if (inputs.some(isInput)) throw refused(errors.overwrite);
  if (!force) throw refused(errors.exists);
}

function write(output: string, content: Content, { force, like }: OutputOptions, wording: Wording): void {
  // A link stays one: the file that it leads to is replaced.
  const file = isThere(output) ? realpathSync(output) : output;
  const draft = `${file}.${String(process.pid)}.tmp`;
  // A signal waits until the file is whole, as all this happens in one go.
  const later = () => process.exit(130);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, later);
  try {
    const mode = like === undefined ? null : statSync(like).mode & 0o777;
    writePieces(draft, pieces(content), mode);
    if (mode !== null) chmodSync(draft, mode);
    if (force) renameSync(draft, file);
    else putInPlace(draft, file);
  } catch (error) {
    const { errors } = wording.commandLine;
    const isTaken = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw new CommandError(fill(isTaken ? errors.exists : errors.notWritten, { file: output }));
  } finally {
    rmSync(draft, { force: true });
    for (const signal of signals) process.off(signal, later);
  }
}

/** What is written one after the other. */
export function pieces(content: Content): Iterable<Uint8Array | string> {
  return typeof content === "string" || content instanceof Uint8Array ? [content] : content;
}

function writePieces(draft: string, all: Iterable<Uint8Array | string>, mode: number | null): void {
  const file = openSync(draft, "wx", mode ?? undefined);
  try {
    for (const piece of all) writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}

/** Gives the draft its name unless that is taken by now; a disk without links can only be trusted. */
function putInPlace(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
    renameSync(draft, file);
  }
}

/** Removes drafts of this output whose runs were killed before they could do so. */
function removeLeftDrafts(output: string): void {
  try {
    const name = basename(output);
    for (const each of readdirSync(dirname(output))) {
      const run = each.startsWith(`${name}.`) ? /^(\d+)\.tmp$/.exec(each.slice(name.length + 1))?.[1] : undefined;
      if (run !== undefined && !isRunning(Number(run))) rmSync(join(dirname(output), each), { force: true });
    }
  } catch {
    // The folder is not there, or not ours: writing will say so.
  }
}

function isRunning(run: number): boolean {
  try {
    process.kill(run, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}

/** Whether the name is taken, even by a link that leads nowhere. */
function isThere(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** What stands there: the same device and number under every name; null where nothing does, or nobody may look. */
function lookAt(file: string): ReturnType<typeof identify> | null {
  try {
    return identify(file);
  } catch {
    return null;
  }
}

function identify(file: string) {
  return statSync(file, { bigint: true });
}

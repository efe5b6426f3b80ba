import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

// Put in by the bundle: a hash of the program.
declare const PROGRAM_HASH: string;

/*
 * The first lines of the installed file. The program stands behind them in a comment, which Node passes over; it is compiled
 * here, with what the first run of the same command left compiled in the person's own cache folder. Node 22 keeps such a cache
 * itself. Without it (no folder, another's folder, NODE_DISABLE_COMPILE_CACHE as Node knows it) all is as with it, only slower.
 */

const sumLength = 4;

/** The person's folder for what can be made again; null where nothing is to be kept. */
function cacheFolder(): string | null {
  const { NODE_DISABLE_COMPILE_CACHE, NODE_OPTIONS, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  // Code that was compiled under other options of V8 would be refused.
  if (NODE_DISABLE_COMPILE_CACHE || NODE_OPTIONS || process.execArgv.length > 0) return null;
  const parent = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, ".cache"));
  return parent ? join(parent, "self-eval") : null;
}

/** Whether nobody else can put code there. */
function isOwn(folder: string): boolean {
  const { uid, mode } = lstatSync(folder);
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

/** What is kept, without the sum before it: V8 would run whatever a bad disk made of it. */
function keptIn(folder: string, name: string): Buffer | undefined {
  try {
    const content = readFileSync(join(folder, name));
    const kept = content.subarray(sumLength);
    return isOwn(folder) && content.readUInt32LE() === crc32(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what is compiled by now, in the stead of what other versions left. */
function keep(script: Script, folder: string, name: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(folder)) return;
    for (const other of readdirSync(folder)) if (!other.includes(PROGRAM_HASH)) rmSync(join(folder, other));
    // Whole or not at all, as another run may be reading it.
    const draft = join(folder, `${name}.${String(process.pid)}`);
    const code = script.createCachedData();
    const sum = Buffer.alloc(sumLength);
    sum.writeUInt32LE(crc32(code));
    writeFileSync(draft, Buffer.concat([sum, code]), { mode: 0o600 });
    renameSync(draft, join(folder, name));
  } catch {
    // The next run compiles again.
  }
}

const file = readFileSync(__filename, "latin1");
const mark = `/*${PROGRAM_HASH}`;
const program = file.slice(file.lastIndexOf(mark) + mark.length, file.lastIndexOf("*/")).replaceAll("*\x01/", "*/");
const [, , command = ""] = process.argv;
const folder = /^[a-z]{4,8}$/.test(command) ? cacheFolder() : null;
const name = `${command}-${PROGRAM_HASH}-${process.version}-${process.arch}`;
const kept = folder === null ? undefined : keptIn(folder, name);
const script = new Script(`(function (exports, require, module, __filename, __dirname) {${program}\n})`, {
  filename: __filename,
  ...(kept && { cachedData: kept }),
});
if (folder !== null && (!kept || script.cachedDataRejected))
  process.on("exit", (exitCode) => {
    // A run that went wrong has not met what others need.
    if (exitCode < 2) keep(script, folder, name);
  });
type Program = (...module: unknown[]) => void;
(script.runInThisContext() as Program)(exports, require, module, __filename, __dirname);

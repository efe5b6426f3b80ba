import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { fill, type Wording } from "../core/wording/wording";
import { CommandError } from "./command-error";

/** The files that the names stand for: a folder stands for every .xlsx and .xlsm in it, except Excel's lock files (~$…). */
export async function findWorkbooks(name: string, wording: Wording): Promise<string[]> {
  if (!(await isFolder(name))) return [name];
  const files = await inFolder(name).catch(() => {
    throw new CommandError(fill(wording.commandLine.errors.notAllowed, { file: name }));
  });
  if (files.length === 0) throw new CommandError(fill(wording.commandLine.errors.noFiles, { folder: name }));
  return files.sort();
}

async function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function inFolder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && /\.xls[xm]$/i.test(entry.name) && !entry.name.startsWith("~$"))
    .map((entry) => join(entry.parentPath, entry.name));
}

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fill, type Wording } from "../core/wording/wording";
import { CommandError } from "./command-error";

/** The files that the names stand for: a folder stands for every .xlsx and .xlsm in it, except Excel's lock files (~$…). */
export function findWorkbooks(name: string, wording: Wording): string[] {
  if (!isFolder(name)) return [name];
  const files = inFolder(name, wording);
  if (files.length === 0) throw new CommandError(fill(wording.commandLine.errors.noFiles, { folder: name }));
  return files.sort();
}

function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory();
  } catch {
    return false;
  }
}

function inFolder(folder: string, wording: Wording): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.xls[xm]$/i.test(entry.name) && !entry.name.startsWith("~$"))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    throw new CommandError(fill(wording.commandLine.errors.notAllowed, { file: folder }));
  }
}

import { readdirSync, statSync, type Dirent } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { fill, type Wording } from "../core/wording/wording";
import { sentenceOf, CommandError } from "./command-error";

/** What the names on the command line stand for. */
export interface Found {
  /** Every file to open, in the order of the names, those of a folder by path. */
  readonly files: readonly string[];
  /** Folders that could not be looked into, with the sentence that says why. */
  readonly failed: readonly { readonly file: string; readonly failure: string }[];
  /** How many were passed over: lock files (~$…) of Office and hidden ones. */
  readonly leftOut: number;
}

/** The files under a name that are one submission each: every one by itself, or all of one folder in the folder named, and those beside. */
export function submissionsIn(name: string, files: readonly string[], each: "file" | "folder"): string[][] {
  if (each === "file") return files.map((file) => [file]);
  const submissions = new Map<string, string[]>();
  for (const file of files) {
    const [first = "", ...inside] = relative(name, file).split(sep);
    const folder = inside.length > 0 ? first : "";
    submissions.set(folder, [...(submissions.get(folder) ?? []), file]);
  }
  return [...submissions.values()];
}

/** The files that a name stands for: itself, or all in the folder and its folders but those that the program itself writes into, whatever they are called. */
export function findFiles(name: string, wording: Wording, own: readonly string[]): Found {
  if (!isFolder(name)) return { files: [name], failed: [], leftOut: 0 };
  const found = inFolder(
    name,
    wording,
    own.map((folder) => resolve(folder)),
  );
  if (found.files.length > 0 || found.failed.length > 0) return found;
  const failure = fill(wording.commandLine.errors.noFiles, { folder: name });
  return { ...found, failed: [{ file: name, failure }] };
}

function isFolder(name: string): boolean {
  try {
    return statSync(name).isDirectory();
  } catch {
    return false;
  }
}

function inFolder(folder: string, wording: Wording, written: readonly string[]): Found {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).filter(
      ({ name }) => !written.includes(resolve(folder, name)),
    );
  } catch {
    const error = new CommandError(fill(wording.commandLine.errors.notAllowed, { file: folder }));
    return { files: [], failed: [{ file: folder, failure: sentenceOf(error, folder, wording) }], leftOut: 0 };
  }
  const kept = entries.filter(({ name }) => !isLeftOut(name));
  const inner = kept
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => inFolder(join(folder, name), wording, written));
  const own = kept.filter((entry) => !entry.isDirectory()).map(({ name }) => join(folder, name));
  return {
    files: [...own, ...inner.flatMap(({ files }) => files)].sort(),
    failed: inner.flatMap(({ failed }) => failed),
    leftOut: inner.reduce((sum, { leftOut }) => sum + leftOut, entries.length - kept.length),
  };
}

function isLeftOut(name: string): boolean {
  return name.startsWith("~$") || name.startsWith(".");
}

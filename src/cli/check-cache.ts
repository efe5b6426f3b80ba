import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CheckedFile } from "../core/reporting/checked-file";
import { fill, type Wording } from "../core/wording/wording";
import { CommandError } from "./command-error";
import { readBytes } from "./read-file";

/**
 * What submissions came to in earlier runs, kept in a folder under a hash of all that the answer depends on: names, bytes, and what
 * they were judged by. Throws CommandError where there can be no such folder.
 */
export class CheckCache {
  constructor(
    private readonly folder: string,
    /** The version, rules, place, language and report in prose of this run. */
    private readonly judgedBy: readonly (string | null)[],
    private readonly wording: Wording,
  ) {
    try {
      mkdirSync(folder, { recursive: true });
    } catch {
      throw new CommandError(fill(wording.commandLine.errors.notWritten, { file: folder }));
    }
  }

  /** What the submission came to before, or else what `check` says now. Rejects only where that does. */
  async checked(files: readonly string[], check: () => Promise<CheckedFile[]>): Promise<CheckedFile[]> {
    const hashes = this.hashesOf(files);
    if (hashes === null) return check();
    const key = hashOf(JSON.stringify([this.judgedBy, files, hashes]));
    const kept = this.keptAs(key);
    if (kept) return kept;
    const checked = await check();
    // What failed is tried anew, as the machine may be to blame; a file that changed meanwhile is no longer what the key says.
    const isSound = checked.every((each, at) => "report" in each && !each.isApart && each.sha256 === hashes[at]);
    if (isSound) this.keep(key, JSON.stringify(checked));
    return checked;
  }

  /** Null where one cannot be read: whoever checks it says why. */
  private hashesOf(files: readonly string[]): (string | null)[] | null {
    const hashes = files.map((file) => hashOfFile(file, this.wording));
    return hashes.includes(null) ? null : hashes;
  }

  /** An entry that is cut off, or not from here, counts for nothing. */
  private keptAs(key: string): CheckedFile[] | null {
    try {
      const entry = readFileSync(this.nameOf(key), "utf8");
      const json = entry.slice(entry.indexOf("\n") + 1);
      return entry === entryOf(key, json) ? (JSON.parse(json) as CheckedFile[]) : null;
    } catch {
      return null;
    }
  }

  private keep(key: string, json: string): void {
    const draft = `${this.nameOf(key)}.${String(process.pid)}.tmp`;
    try {
      writeFileSync(draft, entryOf(key, json));
      renameSync(draft, this.nameOf(key));
    } catch {
      // A full disk costs the next run time, and this one nothing.
      rmSync(draft, { force: true });
    }
  }

  private nameOf(key: string): string {
    return join(this.folder, `${key}.json`);
  }
}

function entryOf(key: string, json: string): string {
  return `${hashOf(key + json)}\n${json}`;
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The hash of a file's bytes; null where it is not to be read. */
export function hashOfFile(file: string, wording: Wording): string | null {
  try {
    return hashOf(readBytes(file, wording));
  } catch {
    return null;
  }
}

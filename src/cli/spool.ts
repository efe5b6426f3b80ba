import { closeSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Texts kept on the disk until they are gone through in their order, so that the memory of a run does not grow with what it found.
 * Their file has no name from the start: however the run ends, nothing is left.
 */
export class Spool implements Iterable<string> {
  private readonly file: number;
  private readonly places: { readonly start: number; readonly length: number }[] = [];
  private end = 0;

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), "self-eval-"));
    this.file = openSync(join(folder, "pieces"), "wx+", 0o600);
    rmSync(folder, { recursive: true, force: true });
  }

  /** Keeps a text as the one at this place, counted from 0. */
  keep(at: number, text: string): void {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length;)
      done += writeSync(this.file, bytes, done, bytes.length - done, this.end + done);
    this.places[at] = { start: this.end, length: bytes.length };
    this.end += bytes.length;
  }

  [Symbol.iterator](): Iterator<string> {
    return this.inOrder(this.places.keys());
  }

  /** The texts at these places, one after the other. */
  *inOrder(order: Iterable<number>): Generator<string> {
    for (const at of order) {
      const { start, length } = this.places[at] ?? { start: 0, length: 0 };
      const bytes = Buffer.allocUnsafe(length);
      for (let done = 0; done < length;) done += readSync(this.file, bytes, done, length - done, start + done);
      yield bytes.toString();
    }
  }

  close(): void {
    ftruncateSync(this.file);
    closeSync(this.file);
  }
}

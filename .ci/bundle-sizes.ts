import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * What the pane may weigh before the first interaction, gzipped, in kB of 1,000 bytes. Importing one icon from the
 * package's root drags in thousands (microsoft/fluentui#25861) and breaks this; so does importing a rule or a reader
 * anywhere but behind `src/taskpane/later.ts`.
 */
const budget = 250;

export interface BundleSizes {
  readonly lines: readonly string[];
  /** The sentence for a pane that is over its budget, null for one within. */
  readonly tooLarge: string | null;
}

/** Measures a built pane: the files that it needs to be shown, and each piece that is loaded when it is used. */
export function bundleSizes(dist: string, atOnce: ReadonlySet<string>): BundleSizes {
  const scripts = readdirSync(dist).filter((name) => /\.(js|css)$/.test(name));
  const sized = scripts.map((name) => ({
    name,
    first: atOnce.has(name),
    size: gzipSync(readFileSync(join(dist, name))).length / 1000,
  }));
  const first = sized.filter((each) => each.first).reduce((sum, { size }) => sum + size, 0);
  return {
    lines: [
      `pane before the first interaction: ${first.toFixed(1)} kB gzip (at most ${budget})`,
      ...sized.map(
        (each) => `  ${each.first ? "at once" : "later  "} ${each.size.toFixed(1).padStart(7)} kB  ${each.name}`,
      ),
    ],
    tooLarge:
      first > budget
        ? `The pane weighs ${first.toFixed(1)} kB, more than its ${budget}. Load more of it when it is used.`
        : null,
  };
}

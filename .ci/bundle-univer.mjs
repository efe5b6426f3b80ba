// Bundles the one file that imports Univer into a CommonJS module: its packages are ES modules, which jest cannot load as
// they are. Made anew only when Univer's version or the list of imports changes.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const entry = join(root, "src/workbench/engine/univer.ts");
export const bundle = join(root, "node_modules/.cache/univer.cjs");

/**
 * Univer waits a tenth of a second for more changes before it calculates. A test has made all of its changes by then, and
 * there are thousands of them: in the bundle, and nowhere else, that wait is none.
 */
const unhurried =
  "const setTimeout = (work, ms, ...rest) => globalThis.setTimeout(work, ms === 100 ? 0 : ms, ...rest);";

export default async function bundleUniver() {
  const lock = readFileSync(join(root, "node_modules/@univerjs/core/package.json"));
  const key = createHash("sha256").update(readFileSync(entry)).update(lock).update(unhurried).digest("hex");
  if (existsSync(bundle) && readFileSync(bundle, "utf8").startsWith(`/*${key}*/`)) return;
  // Not written into: copies of a folder may share the file.
  rmSync(bundle, { force: true });
  await build({
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    format: "cjs",
    platform: "browser",
    mainFields: ["module", "main"],
    target: "node20",
    logLevel: "error",
    banner: { js: `/*${key}*/${unhurried}` },
  });
}

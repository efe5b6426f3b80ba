// Bundles the one file that imports Univer into a CommonJS module: its packages are ES modules, which jest cannot load as
// they are. Made anew only when Univer's version or the list of imports changes.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const entry = join(root, "src/workbench/engine/univer.ts");
export const bundle = join(root, "node_modules/.cache/univer.cjs");

export default async function bundleUniver() {
  const lock = readFileSync(join(root, "node_modules/@univerjs/core/package.json"));
  const key = createHash("sha256").update(readFileSync(entry)).update(lock).digest("hex");
  if (existsSync(bundle) && readFileSync(bundle, "utf8").startsWith(`/*${key}*/`)) return;
  await build({
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    format: "cjs",
    platform: "browser",
    mainFields: ["module", "main"],
    target: "node20",
    logLevel: "error",
    banner: { js: `/*${key}*/` },
  });
}

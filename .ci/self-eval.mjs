// The command line of this working copy: bundles it into the one file that is installed, where a source is newer than that
// file, and runs it. So it needs no build after npm ci, and what is tried here is what is installed.
import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "..");
const program = join(root, "bin/self-eval.cjs");

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function isStale() {
  const sources = ["core", "host", "use-cases", "cli"].flatMap((folder) =>
    readdirSync(join(root, "src", folder), { recursive: true }).map((name) => join(root, "src", folder, name)),
  );
  const others = ["package.json", "package-lock.json", ".ci/self-eval.mjs"].map((name) => join(root, name));
  const built = changedAt(program);
  return [...others, ...sources].some((path) => changedAt(path) > built);
}

async function bundle() {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/cli/index.ts")],
    bundle: true,
    write: false,
    minify: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    banner: { js: "#!/usr/bin/env node" },
    legalComments: "eof",
    logLevel: "error",
  });
  mkdirSync(join(root, "bin"), { recursive: true });
  // Whole or not at all, as another run may be reading it.
  const draft = `${program}.${process.pid}`;
  writeFileSync(draft, outputFiles[0].contents, { mode: 0o755 });
  renameSync(draft, program);
}

if (isStale()) await bundle();
await import(pathToFileURL(program));

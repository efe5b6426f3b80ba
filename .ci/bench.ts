/**
 * Runs every benchmark (test/bench/*.bench.ts), or those whose names are given (`npm run bench check`), alone, one after
 * another, and lets it print its own lines. Each is bundled first, as what is shipped is: tsx alone would be measured too,
 * as it marks every function with its name.
 */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

const folder = join(import.meta.dirname, "../test/bench");
const asked = process.argv.slice(2);
const benches = readdirSync(folder).filter((name) => name.endsWith(".bench.ts"));
for (const bench of benches.sort()) {
  if (asked.length > 0 && !asked.includes(bench.replace(".bench.ts", ""))) continue;
  console.log(bench);
  const outfile = join(import.meta.dirname, "../node_modules/.cache/bench", bench.replace(/\.ts$/, ".cjs"));
  buildSync({
    entryPoints: [join(folder, bench)],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    packages: "external",
    define: { "import.meta.dirname": JSON.stringify(folder) },
    logLevel: "error",
  });
  const { status } = spawnSync(process.execPath, [outfile], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

/** Runs every benchmark (test/bench/*.bench.ts) alone, one after another, and lets it print its own lines. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../test/bench");
const benches = readdirSync(folder).filter((name) => name.endsWith(".bench.ts"));
for (const bench of benches.sort()) {
  console.log(bench);
  const { status } = spawnSync(process.execPath, ["--import", "tsx", join(folder, bench)], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

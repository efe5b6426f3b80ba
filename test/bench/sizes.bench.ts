/** What the pane weighs before the first interaction, and each piece that is loaded when it is used; the build fails over the budget. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const out = mkdtempSync(join(tmpdir(), "sizes-"));
const build = join(import.meta.dirname, "../../.ci/build.ts");
const { status } = spawnSync(process.execPath, ["--import", "tsx", build, "--out", out], { stdio: "inherit" });
rmSync(out, { recursive: true });
process.exitCode = status ?? 1;

/** What our own reading of a file costs beside ExcelJS loading the same one, and the command line beside openpyxl. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { openXlsxWorkbook } from "../../src/host/files/xlsx/xlsx-workbook";
import { seedForms } from "../fixtures/forms";
import { fileOf, projectForms } from "./project-sheets";

/** What we aim at, and what a busy machine must still hold. */
const ofLoading = { aim: 0.25, limit: 0.4 };
const ofOpenpyxl = { aim: 1, limit: 1.5 };
const runs = 21;

/** Milliseconds of processor time. */
async function timed(work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

async function reading(): Promise<void> {
  const file = await fileOf(projectForms(200));
  const [loading, own]: [number[], number[]] = [[], []];
  // By turns, so that whatever else the machine does slows both.
  for (let run = 0; run < runs; run++) {
    loading.push(await timed(() => new ExcelJS.Workbook().xlsx.load(file as unknown as ArrayBuffer)));
    own.push(await timed(() => openXlsxWorkbook("200.xlsx", file).readGrids()));
  }
  const ratio = median(own) / median(loading);
  console.log(
    `reading 200 project sheets: ${median(own).toFixed(0)} ms beside ExcelJS's ${median(loading).toFixed(0)} ms; ` +
      `ratio ${ratio.toFixed(2)}, of the fastest ${(Math.min(...own) / Math.min(...loading)).toFixed(2)} ` +
      `(aim ${ofLoading.aim}, at most ${ofLoading.limit})`,
  );
  if (ratio > ofLoading.limit) process.exitCode = 1;
}

/** Milliseconds of processor time of a program and what it starts; null where it fails. */
function programTime(allowed: readonly number[], program: string, ...argv: string[]): number | null {
  const script = `TIMEFORMAT='%U %S'; time "$@" >/dev/null 2>&1`;
  const { status, stderr } = spawnSync("bash", ["-c", script, "bash", program, ...argv], { encoding: "utf8" });
  const [user, system] = stderr.trim().split(" ").map(Number);
  return allowed.includes(status ?? -1) && user !== undefined && system !== undefined ? 1000 * (user + system) : null;
}

async function commandLine(): Promise<void> {
  const root = join(import.meta.dirname, "../..");
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const seed = join(folder, "seed.xlsx");
    writeFileSync(seed, await fileOf(seedForms));
    const load = "import openpyxl, sys; openpyxl.load_workbook(sys.argv[1])";
    const openpyxl = () => programTime([0], "/usr/bin/python3", "-c", load, seed);
    if (openpyxl() === null) {
      console.log("the command line beside openpyxl: left out, python3-openpyxl is not installed");
      return;
    }
    programTime([0], process.execPath, join(root, ".ci/self-eval.mjs"), "--version");
    const [loading, checking]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run++) {
      loading.push(openpyxl() ?? NaN);
      checking.push(programTime([1], process.execPath, join(root, "bin/self-eval.cjs"), "check", seed) ?? NaN);
    }
    const ratio = median(checking) / median(loading);
    console.log(
      `self-eval check of the sample: ${median(checking).toFixed(0)} ms beside openpyxl's ${median(loading).toFixed(0)} ms ` +
        `for loading it; ratio ${ratio.toFixed(2)} (aim ${ofOpenpyxl.aim}, at most ${ofOpenpyxl.limit})`,
    );
    if (!(ratio <= ofOpenpyxl.limit)) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main(): Promise<void> {
  await reading();
  await commandLine();
}

void main();

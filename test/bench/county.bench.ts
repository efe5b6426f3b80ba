/**
 * What a county's submissions cost: how many a second, what a second process brings, the memory of all processes, and the processor
 * beside ExcelJS. The clock is everybody's on a machine that others use too: what the processor did is told beside it.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { openXlsxWorkbook } from "../../src/host/files/xlsx/xlsx-workbook";
import { badMark, countyFolder } from "./county-submissions";
import { Stopwatch } from "./stopwatch";
import { treeCost, type TreeCost } from "./tree-cost";

/** Held against a tenth of it, as the memory must not grow with the count; COUNTY=60 tries a smaller one. */
const most = Number(process.env["COUNTY"] ?? 1000);
/** What we aim at. */
const aims = { speedUp: 1.7, megabytes: 600, ofExcelJs: 0.5 };
const root = join(import.meta.dirname, "../..");
const program = join(root, "bin/self-eval.cjs");

interface Cost extends TreeCost {
  /** By the clock. */
  readonly seconds: number;
}

/** Checks files or folders with so many processes. Rejects where the program itself fails. */
async function checked(names: readonly string[], jobs: number): Promise<Cost> {
  const out = mkdtempSync(join(tmpdir(), "bench-"));
  const argv = ["check", ...names, "--jobs", String(jobs), "--format", "json", "--out", join(out, "all.json")];
  const start = performance.now();
  const child = spawn(process.execPath, [program, ...argv], { stdio: "ignore" });
  const cost = treeCost(child.pid ?? 0);
  const code = await new Promise((resolve) => child.on("close", resolve));
  const seconds = (performance.now() - start) / 1000;
  rmSync(out, { recursive: true });
  if (code !== 1 && code !== 2) throw new Error(`self-eval ended with ${String(code)}`);
  return { seconds, ...cost() };
}

async function whole(count: number): Promise<void> {
  const folder = await countyFolder(count);
  const one = await checked([folder], 1);
  const two = await checked([folder], 2);
  const cores = (cost: Cost) => (cost.processor / cost.seconds).toFixed(2);
  console.log(`${String(count)} submissions, the clock being shared with whatever else runs here:`);
  for (const [jobs, cost] of [one, two].entries()) {
    console.log(
      `  ${String(jobs + 1)} at once: ${(count / cost.seconds).toFixed(1)} a second by the clock on ${cores(cost)} cores; ` +
        `${cost.processor.toFixed(1)} s of processor time, ${cost.ofFirst.toFixed(1)} s of it giving orders and writing the report; ` +
        `at most ${cost.megabytes.toFixed(0)} MB in all processes (aim ${String(aims.megabytes)})`,
    );
  }
  // One lane and what gives its orders work side by side; two share two cores with it.
  const lanes = one.processor - one.ofFirst;
  console.log(
    `  two are ${(one.seconds / two.seconds).toFixed(2)} times as fast by the clock, on two cores of their own by the processor time ` +
      `at most ${((2 * lanes) / one.processor).toFixed(2)} (aim ${String(aims.speedUp)})`,
  );
}

/** The sound .xlsx among them alone, for ExcelJS opens no others. By turns, as whatever else runs here slows both. */
async function besideExcelJs(count: number): Promise<void> {
  const folder = await countyFolder(count);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => name.endsWith(".xlsx") && !name.includes(badMark));
  const paths = files.map((name) => join(folder, name));
  const middle = Math.ceil(paths.length / 2);
  const [loading, reading] = [new Stopwatch(), new Stopwatch()];
  const load = (file: string) => new ExcelJS.Workbook().xlsx.readFile(file);
  await loading.time(() => eachOf(paths.slice(0, middle), load));
  const { processor } = await checked(paths, 2);
  await loading.time(() => eachOf(paths.slice(middle), load));
  await reading.time(() => eachOf(paths, (file) => openXlsxWorkbook(file, readFileSync(file)).readGrids()));
  const seconds = { loading: loading.total / 1000, reading: reading.total / 1000 };
  console.log(
    `${String(paths.length)} sound .xlsx among them: checked in ${processor.toFixed(1)} s of processor time, ` +
      `loaded by ExcelJS in ${seconds.loading.toFixed(1)} s; ratio ${(processor / seconds.loading).toFixed(2)} ` +
      `(aim ${String(aims.ofExcelJs)}); reading the files is ${seconds.reading.toFixed(1)} s of it, ` +
      `${(100 * (1 - seconds.reading / processor)).toFixed(0)} % are outside`,
  );
}

async function eachOf(files: readonly string[], work: (file: string) => Promise<unknown>): Promise<void> {
  for (const file of files) await work(file);
}

async function main(): Promise<void> {
  execFileSync(process.execPath, [join(root, ".ci/self-eval.mjs"), "--version"], { stdio: "ignore" });
  await whole(Math.ceil(most / 10));
  await whole(most);
  await besideExcelJs(most);
}

void main();

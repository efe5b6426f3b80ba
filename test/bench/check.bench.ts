/** What reading and checking 200 project sheets costs beside ExcelJS loading the same file, and how that grows with the sheets. */
import ExcelJS from "exceljs";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { planFill } from "../../src/core/filling/plan-fill";
import type { Grid } from "../../src/core/grid/grid";
import { defaultProfile } from "../../src/core/profiles";
import { openXlsxWorkbook } from "../../src/host/xlsx/xlsx-workbook";
import { fileOf, gridsOf, projectForms } from "./project-sheets";

/** What we aim at, and what a busy machine with two cores must still hold. */
const ofLoading = { aim: 0.1, limit: 0.8 };
const growth = { aim: 10, limit: 15 };
const runs = 9;

/** The first run in milliseconds, of code and texts not seen before, and the fastest: the one that others disturbed least. */
interface Time {
  readonly first: number;
  readonly best: number;
}

async function timed(work: (run: number) => unknown): Promise<Time> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work(run);
    times.push(performance.now() - start);
  }
  return { first: times[0] ?? Infinity, best: Math.min(...times) };
}

/** Grids for each run, of projects that no other run has: what is remembered of texts helps with printed labels alone. */
let numbered = 1;
function freshGrids(sheets: number): Grid[][] {
  return Array.from({ length: runs }, () => {
    const grids = gridsOf(projectForms(sheets, numbered));
    numbered += sheets;
    return grids;
  });
}

function check(grids: readonly Grid[]): void {
  const { annexes, findings } = checkWorkbook(grids);
  if (annexes.length !== grids.length || findings.length < grids.length)
    throw new Error("The check did not read what it is timed for.");
}

function fill(grids: readonly Grid[]): void {
  if (planFill(grids, { profile: defaultProfile, values: false }).length < grids.length)
    throw new Error("The fill found nothing to do.");
}

const show = ({ first, best }: Time) => `${best.toFixed(0)} ms (first run ${first.toFixed(0)} ms)`;

async function main(): Promise<void> {
  const file = await fileOf(projectForms(200));
  const loading = await timed(() => new ExcelJS.Workbook().xlsx.load(file as unknown as ArrayBuffer));
  const many = freshGrids(200);
  const checking = await timed((run) => {
    check(many[run] ?? []);
  });
  const few = freshGrids(20);
  const checkingFew = await timed((run) => {
    check(few[run] ?? []);
  });
  const toFill = freshGrids(200);
  const filling = await timed((run) => {
    fill(toFill[run] ?? []);
  });
  const reading = await timed(() => openXlsxWorkbook("200.xlsx", file).readGrids());

  const ratio = checking.best / loading.best;
  const grown = checking.best / checkingFew.best;
  console.log(`200 project sheets: ExcelJS loads the file in ${show(loading)}`);
  console.log(
    `reading the annexes and checking: ${show(checking)}; ratio ${ratio.toFixed(2)}, of the first runs ` +
      `${(checking.first / loading.first).toFixed(2)} (aim ${ofLoading.aim}, at most ${ofLoading.limit})`,
  );
  console.log(
    `20 sheets: ${checkingFew.best.toFixed(1)} ms; ten times the sheets cost ${grown.toFixed(1)} times ` +
      `(aim ${growth.aim}, at most ${growth.limit})`,
  );
  console.log(`planning a fill: ${show(filling)}; our own reading of the file: ${show(reading)}`);
  if (ratio > ofLoading.limit || grown > growth.limit) process.exitCode = 1;
}

void main();

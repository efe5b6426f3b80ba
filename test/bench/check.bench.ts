/** What reading and checking 200 project sheets costs beside ExcelJS loading the same file, and how that grows with the sheets. */
import ExcelJS from "exceljs";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { planFill } from "../../src/core/filling/plan-fill";
import type { Grid } from "../../src/core/grid/grid";
import { defaultProfile } from "../../src/core/places/index";
import { openXlsxWorkbook } from "../../src/host/files/xlsx/xlsx-workbook";
import { fileOf, gridsOf, projectForms } from "./project-sheets";

/** What we aim at, and what a busy machine with two cores must still hold. */
const ofLoading = { aim: 0.1, limit: 1.6 };
/** Ten times is linear; collecting garbage comes on top, which 20 sheets hardly make. Quadratic would be a hundred times. */
const growth = { aim: 10, limit: 25 };
const runs = 15;

/**
 * Processor time of one thing in milliseconds, which other programs disturb less than they do the clock: the first run, of
 * code and texts not seen before, and the fastest.
 */
class Stopwatch {
  private readonly times: number[] = [];

  async time(work: () => unknown): Promise<void> {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    this.times.push((user + system) / 1000);
  }

  get first(): number {
    return this.times[0] ?? Infinity;
  }

  get best(): number {
    return Math.min(...this.times);
  }

  get shown(): string {
    return `${this.best.toFixed(0)} ms (first run ${this.first.toFixed(0)} ms)`;
  }
}

/** Projects that no run had before: what is remembered of texts helps with the printed labels alone. */
let numbered = 1;
function freshGrids(sheets: number): Grid[] {
  numbered += sheets;
  return gridsOf(projectForms(sheets, numbered));
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

async function main(): Promise<void> {
  const file = await fileOf(projectForms(200));
  const [loading, reading] = [new Stopwatch(), new Stopwatch()];
  const [checking, checkingFew, filling] = [new Stopwatch(), new Stopwatch(), new Stopwatch()];
  // By turns, so that whatever else the machine does slows all of them.
  for (let run = 0; run < runs; run++) {
    const [many, few, toFill] = [freshGrids(200), freshGrids(20), freshGrids(200)];
    await loading.time(() => new ExcelJS.Workbook().xlsx.load(file as unknown as ArrayBuffer));
    await checking.time(() => {
      check(many);
    });
    await checkingFew.time(() => {
      check(few);
    });
    await filling.time(() => {
      fill(toFill);
    });
    await reading.time(() => openXlsxWorkbook("200.xlsx", file).readGrids());
  }

  const ratio = checking.best / loading.best;
  const grown = checking.best / checkingFew.best;
  console.log(`200 project sheets: ExcelJS loads the file in ${loading.shown}`);
  console.log(
    `reading the annexes and checking: ${checking.shown}; ratio ${ratio.toFixed(2)}, of the first runs ` +
      `${(checking.first / loading.first).toFixed(2)} (aim ${ofLoading.aim}, at most ${ofLoading.limit})`,
  );
  console.log(
    `20 sheets: ${checkingFew.best.toFixed(1)} ms; ten times the sheets cost ${grown.toFixed(1)} times ` +
      `(aim ${growth.aim}, at most ${growth.limit})`,
  );
  console.log(`planning a fill: ${filling.shown}; our own reading of the file: ${reading.shown}`);
  if (ratio > ofLoading.limit || grown > growth.limit) process.exitCode = 1;
}

void main();

/** What reading and checking 200 project sheets costs beside ExcelJS loading the same file, and how that grows with the sheets. */
import ExcelJS from "exceljs";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { planFill } from "../../src/core/filling/plan-fill";
import type { Grid } from "../../src/core/grid/grid";
import { defaultProfile } from "../../src/core/places/index";
import { openXlsxWorkbook } from "../../src/host/files/xlsx/xlsx-workbook";
import { fileOf, gridsOf, projectForms } from "./project-sheets";
import { Stopwatch } from "./stopwatch";

/** What we aim at, and what a busy machine with two cores must still hold. */
const ofLoading = { aim: 0.8, limit: 1.6 };
const fillOfCheck = { aim: 1.1, limit: 1.8 };
/**
 * Ten times is linear; quadratic would be a hundred times. Ten batches of 20 sheets are timed together: the fastest of them
 * alone is one in which no garbage was collected, as no run of 200 sheets is, and would make a straight line look bent.
 */
const growth = { aim: 10, limit: 15 };
const batches = 10;
const runs = 15;

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
  const [checking, checkingFew] = [new Stopwatch(), new Stopwatch()];
  const filling = new Stopwatch();
  // By turns, so that whatever else the machine does slows all of them.
  for (let run = 0; run < runs; run++) {
    const [many, toFill] = [freshGrids(200), freshGrids(200)];
    const few = Array.from({ length: batches }, () => freshGrids(200 / batches));
    await loading.time(() => new ExcelJS.Workbook().xlsx.load(file as unknown as ArrayBuffer));
    await checking.time(() => {
      check(many);
    });
    await checkingFew.time(() => {
      few.forEach(check);
    });
    await filling.time(() => {
      fill(toFill);
    });
    await reading.time(() => openXlsxWorkbook("200.xlsx", file).readGrids());
  }

  const ratio = checking.best / loading.best;
  const grown = (batches * checking.median) / checkingFew.median;
  const planned = filling.median / checking.median;
  console.log(`200 project sheets: ExcelJS loads the file in ${loading.shown}`);
  console.log(
    `reading the annexes and checking: ${checking.shown}; ratio ${ratio.toFixed(2)}, of the medians ` +
      `${(checking.median / loading.median).toFixed(2)}, of the first runs ` +
      `${(checking.first / loading.first).toFixed(2)} (aim ${ofLoading.aim}, at most ${ofLoading.limit})`,
  );
  console.log(
    `ten batches of 20 sheets: ${checkingFew.shown}; ten times the sheets cost ${grown.toFixed(1)} times ` +
      `(aim ${growth.aim}, at most ${growth.limit})`,
  );
  console.log(
    `planning a fill: ${filling.shown}; ratio ${planned.toFixed(2)} (aim ${fillOfCheck.aim}, at most ${fillOfCheck.limit})`,
  );
  console.log(`our own reading of the file: ${reading.shown}`);
  if (ratio > ofLoading.limit || grown > growth.limit || planned > fillOfCheck.limit) process.exitCode = 1;
}

void main();

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
const recheckOfCheck = { aim: 0.1, limit: 1 };
/** Ten times is linear; collecting garbage comes on top, which 20 sheets hardly make. Quadratic would be a hundred times. */
const growth = { aim: 10, limit: 25 };
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

/** The grids as a host hands them back after one cell of one sheet was typed into. */
function withOneEdit(grids: readonly Grid[]): Grid[] {
  return grids.map((grid, at) => (at === 0 ? { ...grid, rows: [...grid.rows] } : grid));
}

function fill(grids: readonly Grid[]): void {
  if (planFill(grids, { profile: defaultProfile, values: false }).length < grids.length)
    throw new Error("The fill found nothing to do.");
}

async function main(): Promise<void> {
  const file = await fileOf(projectForms(200));
  const [loading, reading] = [new Stopwatch(), new Stopwatch()];
  const [checking, checkingFew, rechecking] = [new Stopwatch(), new Stopwatch(), new Stopwatch()];
  const filling = new Stopwatch();
  // By turns, so that whatever else the machine does slows all of them.
  for (let run = 0; run < runs; run++) {
    const [many, few, toFill] = [freshGrids(200), freshGrids(20), freshGrids(200)];
    await loading.time(() => new ExcelJS.Workbook().xlsx.load(file as unknown as ArrayBuffer));
    await checking.time(() => {
      check(many);
    });
    const edited = withOneEdit(many);
    await rechecking.time(() => {
      check(edited);
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
  const [planned, again] = [filling.median / checking.median, rechecking.median / checking.median];
  console.log(`200 project sheets: ExcelJS loads the file in ${loading.shown}`);
  console.log(
    `reading the annexes and checking: ${checking.shown}; ratio ${ratio.toFixed(2)}, of the medians ` +
      `${(checking.median / loading.median).toFixed(2)}, of the first runs ` +
      `${(checking.first / loading.first).toFixed(2)} (aim ${ofLoading.aim}, at most ${ofLoading.limit})`,
  );
  console.log(
    `20 sheets: ${checkingFew.best.toFixed(1)} ms; ten times the sheets cost ${grown.toFixed(1)} times ` +
      `(aim ${growth.aim}, at most ${growth.limit})`,
  );
  console.log(
    `checking again after one edit: ${rechecking.shown}; ratio ${again.toFixed(2)} ` +
      `(aim ${recheckOfCheck.aim}, at most ${recheckOfCheck.limit})`,
  );
  console.log(
    `planning a fill: ${filling.shown}; ratio ${planned.toFixed(2)} (aim ${fillOfCheck.aim}, at most ${fillOfCheck.limit})`,
  );
  console.log(`our own reading of the file: ${reading.shown}`);
  const isSlow = planned > fillOfCheck.limit || again > recheckOfCheck.limit;
  if (ratio > ofLoading.limit || grown > growth.limit || isSlow) process.exitCode = 1;
}

void main();

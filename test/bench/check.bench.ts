/** What reading and checking a file costs beside ExcelJS loading it, and how that grows with the number of sheets. */
import ExcelJS from "exceljs";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { openXlsxWorkbook } from "../../src/host/xlsx/xlsx-workbook";
import { fileOf, gridsOf, projectForms } from "./project-sheets";

const limits = { ofLoading: 0.5, growth: 15 };

/** The fastest of several runs in milliseconds: the one that other programs disturbed least. */
async function fastest(runs: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

async function timeToCheck(sheets: number): Promise<number> {
  const grids = gridsOf(projectForms(sheets));
  const { annexes, findings } = checkWorkbook(grids);
  if (annexes.length !== sheets || findings.length === 0)
    throw new Error("The check did not read what it is timed for.");
  return fastest(7, () => checkWorkbook(grids));
}

async function main(): Promise<void> {
  const few = await timeToCheck(20);
  const many = await timeToCheck(200);
  const file = await fileOf(projectForms(200));
  const loading = await fastest(5, () => new ExcelJS.Workbook().xlsx.load(file as unknown as ArrayBuffer));
  const ours = await fastest(5, () => openXlsxWorkbook("200.xlsx", file).readGrids());

  const ofLoading = many / loading;
  const growth = many / few;
  const sizes = `200 project sheets: check ${many.toFixed(0)} ms, ExcelJS loads the file in ${loading.toFixed(0)} ms`;
  console.log(`${sizes}; ratio ${ofLoading.toFixed(2)} (at most ${limits.ofLoading})`);
  console.log(`our own reading of that file: ${ours.toFixed(0)} ms; ratio ${(ours / loading).toFixed(2)}`);
  console.log(
    `20 sheets: check ${few.toFixed(1)} ms; ten times the sheets cost ${growth.toFixed(1)} times (at most ${limits.growth})`,
  );
  if (ofLoading > limits.ofLoading || growth > limits.growth) process.exitCode = 1;
}

void main();

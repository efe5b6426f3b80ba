/** What our own reading of a file costs beside ExcelJS loading the same one. */
import ExcelJS from "exceljs";
import { openXlsxWorkbook } from "../../src/host/files/xlsx/xlsx-workbook";
import { fileOf, projectForms } from "./project-sheets";

/** What we aim at, and what a busy machine must still hold. */
const ofLoading = { aim: 0.25, limit: 0.4 };
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

async function main(): Promise<void> {
  const file = await fileOf(projectForms(200));
  const [loading, reading]: [number[], number[]] = [[], []];
  // By turns, so that whatever else the machine does slows both.
  for (let run = 0; run < runs; run++) {
    loading.push(await timed(() => new ExcelJS.Workbook().xlsx.load(file as unknown as ArrayBuffer)));
    reading.push(await timed(() => openXlsxWorkbook("200.xlsx", file).readGrids()));
  }
  const ratio = median(reading) / median(loading);
  console.log(
    `reading 200 project sheets: ${median(reading).toFixed(0)} ms beside ExcelJS's ${median(loading).toFixed(0)} ms; ` +
      `ratio ${ratio.toFixed(2)}, of the fastest ${(Math.min(...reading) / Math.min(...loading)).toFixed(2)} ` +
      `(aim ${ofLoading.aim}, at most ${ofLoading.limit})`,
  );
  if (ratio > ofLoading.limit) process.exitCode = 1;
}

void main();

/** What checking again costs beside the first check, after one of 200 sheets was edited: through the use-case that the pane calls. */
import type { Grid } from "../../src/core/grid/grid";
import { defaultProfile } from "../../src/core/places/index";
import { noHints } from "../../src/core/reading/hints";
import { check } from "../../src/use-cases/check";
import { understood } from "../../src/use-cases/understood";
import { gridsOf, projectForms } from "./project-sheets";
import { Stopwatch } from "./stopwatch";

const sheets = 200;
const ratio = { aim: 0.1, limit: 0.2 };
const runs = 9;

/** The sheets as a host reads them again: every cell is a new object. One score of the first sheet is the run's own. */
function readAgain(first: number, edited: number): Grid[] {
  const [own, ...others] = gridsOf(projectForms(sheets, first));
  if (!own) throw new Error("There are no sheets.");
  const rows = own.rows.map((row, at) =>
    at !== 5
      ? row
      : row.map((cell, column) => (column === 4 && cell ? { ...cell, value: edited, text: String(edited) } : cell)),
  );
  return [{ ...own, rows }, ...others];
}

async function main(): Promise<void> {
  const [full, again] = [new Stopwatch(), new Stopwatch()];
  for (let run = 0; run < runs; run++) {
    const first = 1 + run * sheets;
    let grids = readAgain(first, 100);
    const host = { readGrids: () => Promise.resolve(grids), readKept: () => Promise.resolve(null) };
    const workbook = understood(host, noHints);
    let found = "";
    const checkNow = async () => {
      const { report } = await check(workbook, { profile: defaultProfile });
      if (report.annexes.length !== sheets) throw new Error("The check did not read what it is timed for.");
      found = JSON.stringify(report.findings[0]);
    };
    await full.time(checkNow);
    const before = found;
    grids = readAgain(first, 99999);
    await again.time(checkNow);
    if (found === before) throw new Error("The edit was not seen.");
  }
  const reached = again.best / full.best;
  console.log(
    `${sheets} sheets: checked in ${full.shown}, again after an edit of one in ${again.shown}; ` +
      `ratio ${reached.toFixed(3)} (aim ${ratio.aim}, at most ${ratio.limit})`,
  );
  if (reached > ratio.limit) process.exitCode = 1;
}

void main();

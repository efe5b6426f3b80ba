/** How many round trips to Excel a validation takes, however many sheets there are: counted at the bridge, behind the real client. */
import { defaultProfile } from "../../src/core/places/index";
import { officeWorkbook } from "../../src/host/office/office-workbook";
import { validate } from "../../src/use-cases/validate";
import { sheetOf, workbookOf } from "../workbench/headless";
import { openInOffice } from "../workbench/office-client";
import { gridsOf, projectForms } from "./project-sheets";

/** Reading asks for what the workbook remembers to be ignored, the sheets, and their cells. */
const limits = { reading: 3, marking: 1 };

async function count(sheets: number): Promise<{ reading: number; marking: number }> {
  const { engine, connection, close } = openInOffice(workbookOf(gridsOf(projectForms(sheets)).map(sheetOf)));
  await engine.settled();
  let reading = 0;
  const { report, markError } = await validate(officeWorkbook(), { profile: defaultProfile }, (phase) => {
    if (phase === "checking") reading = connection.requests;
    return Promise.resolve();
  });
  if (report.annexes.length !== sheets || markError) throw new Error("The workbook was not read and marked.");
  const marking = connection.requests - reading;
  close();
  return { reading, marking };
}

async function main(): Promise<void> {
  for (const sheets of [1, 10, 200]) {
    const { reading, marking } = await count(sheets);
    console.log(
      `${sheets} project sheets: ${reading} syncs to read (at most ${limits.reading}), ${marking} to mark (at most ${limits.marking})`,
    );
    if (reading > limits.reading || marking > limits.marking) process.exitCode = 1;
  }
  process.exit();
}

void main();

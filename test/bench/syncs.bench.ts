/** How many round trips to Excel a validation takes, however many sheets there are: counted at the bridge, behind the real client. */
import { defaultProfile } from "../../src/core/places/index";
import { officeWorkbook } from "../../src/host/office/office-workbook";
import { validate } from "../../src/use-cases/validate";
import { sheetOf, workbookOf } from "../workbench/headless";
import { openInOffice } from "../workbench/office-client";
import { gridsOf, projectForms } from "./project-sheets";

/**
 * Reading asks for what the workbook remembers to be ignored, the sheets, and their cells. The first marking of a session asks for
 * the sheets and for their formats before it draws; marking again only draws. Custom formats of a person take one sync more, once.
 */
const limits = { reading: 3, firstMarking: 3, marking: 1 };
type Phases = Record<keyof typeof limits, number>;

async function count(sheets: number): Promise<Phases> {
  const { engine, connection, close } = openInOffice(workbookOf(gridsOf(projectForms(sheets)).map(sheetOf)));
  await engine.settled();
  const host = officeWorkbook();
  const once = async () => {
    const before = connection.requests;
    let read = before;
    const { report, markError } = await validate(host, { profile: defaultProfile }, (phase) => {
      if (phase === "checking") read = connection.requests;
      return Promise.resolve();
    });
    if (report.annexes.length !== sheets || markError) throw new Error("The workbook was not read and marked.");
    return { reading: read - before, marking: connection.requests - read };
  };
  const first = await once();
  const again = await once();
  close();
  return {
    reading: Math.max(first.reading, again.reading),
    firstMarking: first.marking,
    marking: again.marking,
  };
}

async function main(): Promise<void> {
  for (const sheets of [1, 10, 200]) {
    const counted = await count(sheets);
    const { reading, firstMarking, marking } = counted;
    console.log(
      `${sheets} project sheets: ${reading} syncs to read (at most ${limits.reading}), ${firstMarking} to mark for the first time ` +
        `in a session (at most ${limits.firstMarking}), ${marking} to mark again (at most ${limits.marking})`,
    );
    if ((Object.keys(limits) as (keyof Phases)[]).some((phase) => counted[phase] > limits[phase])) process.exitCode = 1;
  }
  process.exit();
}

void main();

import { contractCases } from "../../src/host/contract/contract-cases";
import { sampleGrid } from "../../src/host/contract/sample-grid";
import { scratchName } from "../../src/host/contract/scratch-name";
import { scratchWorkbook } from "../../src/host/office/scratch-workbook";
import { wordingIn } from "../../src/core/wording/wording";
import { caseIds, selfTest, selfTestText } from "../../src/use-cases/self-test";
import { platforms } from "../../src/workbench/bridge/platforms/platforms";
import { sheetOf, workbookOf } from "../workbench/headless";
import { openInOffice, type OfficeOptions, type OfficeSession } from "../workbench/office-client";

const secret = "某单位的数";
const own = sheetOf(sampleGrid("附件4", { A1: secret, B2: { value: 0.5, format: "0.0%" } }));
const opened: OfficeSession[] = [];
afterEach(() => opened.splice(0).forEach(({ close }) => close()));

async function open(options: OfficeOptions = {}) {
  const session = openInOffice(workbookOf([own]), options);
  opened.push(session);
  await session.engine.settled();
  return { ...session, scratch: scratchWorkbook() };
}

describe.each(Object.entries(platforms))("the self-test on %s", (_name, platform) => {
  test("passes or names what that Excel lacks, and leaves the workbook as it was", async () => {
    const { engine, scratch } = await open({ platform });
    const before = engine.content();
    const results = await selfTest(scratch, () => undefined);
    expect(results.map(({ id }) => id)).toEqual(caseIds);
    expect(results.filter(({ outcome }) => outcome === "failed")).toEqual([]);
    const lacks = Object.keys(scratch.lacks());
    const unsupported = results.filter(({ outcome }) => outcome === "unsupported").map(({ id }) => id);
    const expected = caseIds.filter((id) => contractCases[id].needs.some((method) => lacks.includes(method)));
    expect(unsupported).toEqual(expected);
    await engine.settled();
    expect(engine.content()).toEqual(before);
    expect(selfTestText(results, scratch.about(), wordingIn("zh-CN"))).not.toContain(secret);
  });
});

test("a case that fails is a result with its reason, and the sheets go all the same", async () => {
  const { engine, scratch } = await open();
  const before = engine.content();
  const broken = { ...scratch, open: () => Promise.reject(new Error("Excel is on strike.")) };
  const results = await selfTest(broken, () => undefined);
  expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(["failed"]));
  expect(results[0]?.reason).toBe("Excel is on strike.");
  await engine.settled();
  expect(engine.content()).toEqual(before);
});

test("what a run that was cut short left behind is recognised by the next, and removed", async () => {
  const { engine, scratch } = await open();
  const before = engine.content();
  await scratch.begin();
  await scratch.open(sampleGrid(scratchName("附件3"), { A1: 1 }));
  const next = scratchWorkbook();
  expect(await next.leftOver()).toEqual([scratchName("附件3")]);
  await next.end();
  await engine.settled();
  expect({ ...engine.content(), active: before.active }).toEqual(before);
  expect(await next.leftOver()).toEqual([]);
});

test("a sheet of the person's that has a scratch name is never ours: nothing is begun", async () => {
  const theirs = sheetOf(sampleGrid(scratchName("预算"), { A1: 1 }));
  const session = openInOffice(workbookOf([own, theirs]));
  opened.push(session);
  await session.engine.settled();
  const before = session.engine.content();
  const scratch = scratchWorkbook();
  expect(await scratch.leftOver()).toEqual([]);
  await expect(selfTest(scratch, () => undefined)).rejects.toMatchObject({ kind: "bad-name", place: theirs.name });
  expect(session.engine.content()).toEqual(before);
});

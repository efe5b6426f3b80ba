import { editFor } from "../../../src/core/filling/edit-for";
import { invert } from "../../../src/core/changes/invert";
import { planFill } from "../../../src/core/filling/plan-fill";
import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { cellAt, type Grid } from "../../../src/core/grid/grid";
import { parseArea } from "../../../src/core/grid/address";
import { defaultProfile as profile } from "../../../src/core/places/index";
import { officeWorkbook } from "../../../src/host/office/office-workbook";
import { gridsOf } from "../../bench/project-sheets";
import operations from "../../../src/workbench/sample/annex4-operations.json";
import refund from "../../../src/workbench/sample/annex4-refund.json";
import { openInOffice, type OfficeSession } from "../../workbench/office-client";
import { sheetOf, workbookOf } from "../../workbench/headless";

const sheet = "附件4-原试点退费";
let session: OfficeSession;
beforeEach(() => (session = openInOffice(workbookOf(gridsOf([operations, refund]).map(sheetOf)))));
afterEach(() => session.close());

const shownAt = (grids: readonly Grid[], cell: string) => {
  const { top, left } = parseArea(cell)!;
  const grid = grids.find((one) => one.sheet === sheet)!;
  return cellAt(grid, top, left)?.text;
};
const read = async () => {
  await session.engine.settled();
  return officeWorkbook().readGrids();
};
const blanks = async () =>
  planFill(await read(), { profile, values: false })
    .filter(({ kind }) => kind === "blank")
    .map(({ edit }) => edit);

test("through Office.js: filled, the rate follows a changed budget, undo puts everything back", async () => {
  const id = session.engine.sheets().find(({ name }) => name === sheet)!.id;
  const untouched = session.engine.content();
  const edits = await blanks();
  await officeWorkbook().apply(edits);
  expect(shownAt(await read(), "H6")).toBe("32.89%");
  expect(await blanks()).toEqual([]);
  session.engine.write(id, new Map([[5, new Map([[4, { value: 200 }]])]]));
  expect(shownAt(await read(), "H6")).toBe("74.00%");
  session.engine.write(id, new Map([[5, new Map([[4, { value: 450 }]])]]));
  await session.engine.settled();
  await officeWorkbook().apply(invert(edits));
  await session.engine.settled();
  expect(session.engine.content()).toEqual(untouched);
});

test("a sheet deleted meanwhile: nothing is written anywhere", async () => {
  const edits = await blanks();
  session.engine.deleteSheet(session.engine.sheets().find(({ name }) => name === sheet)!.id);
  const before = session.engine.content();
  await expect(officeWorkbook().apply(edits)).rejects.toMatchObject({ kind: "gone", place: sheet });
  await session.engine.settled();
  expect(session.engine.content()).toEqual(before);
});

test("a finding's correction silences it", async () => {
  const found = async () => checkWorkbook(await read()).findings.find(({ rule }) => rule === "execution-score");
  const finding = await found();
  const edit = finding && editFor(finding, await read());
  await officeWorkbook().apply([edit!]);
  expect(shownAt(await read(), "I6")).toBe("3.29");
  expect(await found()).toBeUndefined();
});

import { blankOnes } from "../../src/core/filling/plan-fill";
import { defaultProfile } from "../../src/core/places/index";
import { carryOut, takeBack } from "../../src/use-cases/carry-out";
import { differingFrom, fillBlanks, lookForFill } from "../../src/use-cases/fill";
import { lookWhereToGrow, planGrowth } from "../../src/use-cases/grow";
import { knownIn, layOutFor } from "../../src/use-cases/insert";
import { seedGrids } from "../bench/project-sheets";
import { MemoryWorkbook } from "./memory-workbook";

const options = { profile: defaultProfile, values: true };
let host: MemoryWorkbook;
beforeEach(() => {
  host = new MemoryWorkbook(seedGrids());
});

describe("filling", () => {
  test("writes what is blank and leaves what was typed; then nothing blank is left to propose", async () => {
    const { annexes, filled, left } = await fillBlanks(host, options);
    expect(annexes).toBe(5);
    expect(filled.length).toBeGreaterThan(0);
    expect(left.every(({ sheet, cell, edit }) => host.content(sheet, cell).value === edit.before.value)).toBe(true);
    const again = await lookForFill(host, options);
    expect(blankOnes(again.proposals)).toEqual([]);
    expect(differingFrom(filled, again.grids)).toEqual([]);
  });

  test("a protected sheet does not keep the others from being filled", async () => {
    host.protectedSheets.add("附件4-原试点退费");
    const { filled, protectedSheets } = await fillBlanks(host, options);
    expect(protectedSheets).toEqual(["附件4-原试点退费"]);
    expect(new Set(filled.map(({ sheet }) => sheet))).toEqual(new Set(["附件4-业务工作经费"]));
  });

  test("where all that is blank is protected, every cell stays as it was", async () => {
    const before = JSON.stringify(host.grids);
    for (const { sheet } of host.grids) host.protectedSheets.add(sheet);
    await expect(fillBlanks(host, options)).rejects.toMatchObject({ kind: "sheet-protected" });
    expect(JSON.stringify(host.grids)).toBe(before);
  });

  test("a cell that shows something else than announced is told", async () => {
    const { filled } = await fillBlanks(host, options);
    const { sheet, cell } = filled[0]!;
    host.type(sheet, cell, "改过");
    expect(differingFrom(filled, host.grids)).toEqual([{ proposal: filled[0], shown: "改过" }]);
  });
});

test("a step that was carried out is taken back exactly, and refused where the cell has changed since", async () => {
  const { proposals } = await lookForFill(host, options);
  const step = { kind: "fill", edits: blankOnes(proposals).map(({ edit }) => edit) } as const;
  await carryOut(host, step);
  await takeBack(host, step);
  for (const { sheet, cell, before: content } of step.edits) expect(host.content(sheet, cell)).toEqual(content);
  await carryOut(host, step);
  host.type(step.edits[0]!.sheet, step.edits[0]!.cell, "改过");
  await expect(takeBack(host, step)).rejects.toMatchObject({ kind: "changed-since" });
});

test("blank forms begin with what the workbook says, under names that are free, and are taken away again", async () => {
  const { unit, year, projects } = await knownIn(host);
  const layouts = await layOutFor(host, { kinds: ["whole-evaluation"], year, unit, projects });
  if (layouts.kind !== "sheets") throw new Error("bad names");
  const names = host.grids.map(({ sheet }) => sheet);
  expect(names).not.toContain(layouts.sheets[0]?.name);
  const step = { kind: "insert", sheets: layouts.sheets } as const;
  await carryOut(host, step);
  expect(host.grids).toHaveLength(names.length + 1);
  expect(JSON.stringify(host.grids.at(-1))).toContain(unit);
  await takeBack(host, step);
  expect(host.grids.map(({ sheet }) => sheet)).toEqual(names);
});

describe("growing", () => {
  test("adds the row where it was asked for, once, and tells where", async () => {
    const looked = await lookWhereToGrow(host, { sheet: "附件3", cell: "D17" });
    if (looked.kind !== "annex") throw new Error("outside");
    const rows = host.grids.find(({ sheet }) => sheet === "附件3")!.rows.length;
    const choice = looked.choices[0]!;
    const plan = await planGrowth(host, looked.annex, choice);
    expect(plan).toMatchObject({ kind: "ready", at: { sheet: "附件3", cell: `A${choice.row + 2}` } });
    if (plan.kind !== "ready") throw new Error(plan.kind);
    await carryOut(host, plan.step);
    expect(host.grids.find(({ sheet }) => sheet === "附件3")!.rows).toHaveLength(rows + 1);
  });

  test("a form that is no longer as it was looked at is left alone", async () => {
    const looked = await lookWhereToGrow(host, { sheet: "附件3", cell: "D17" });
    if (looked.kind !== "annex") throw new Error("outside");
    host.grids = host.grids.filter(({ sheet }) => sheet !== "附件3");
    expect(await planGrowth(host, looked.annex, looked.choices[0]!)).toEqual({ kind: "gone" });
  });

  test("the selected cell is asked where none is named; outside every annex nothing can grow", async () => {
    host.selected = { sheet: "附件3", cell: "Z90" };
    expect(await lookWhereToGrow(host)).toEqual({ kind: "outside", at: host.selected });
  });
});

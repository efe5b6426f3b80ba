import { existsSync, readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { runCheck } from "../../src/cli/run-check";
import { runTemplate } from "../../src/cli/run-template";
import { run, temporaryFolder } from "./run";

const at = temporaryFolder();

test("all forms of a unit with two projects: read back whole, and said not to be filled in where only a person can", async () => {
  const file = at("t.xlsx");
  const { code, out } = await run(
    runTemplate,
    ...["all", "--out", file, "--year", "2024", "--unit", "某单位", "--project", "甲", "--project", "乙"],
  );
  expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining("附件4-乙") });
  const checked = await run(runCheck, file, "--format", "json");
  const [{ annexes, findings, unrecognised }] = JSON.parse(checked.out).files;
  expect(unrecognised).toEqual([]);
  const said = findings.map(({ rule, sheet }: Record<string, string>) => [rule, sheet]);
  expect(said).toEqual(["附件2", "附件3", "附件4-甲", "附件4-乙"].map((sheet) => ["annex-not-filled", sheet]));
  expect(annexes).toEqual([
    expect.objectContaining({ kind: "registry", year: 2024 }),
    expect.objectContaining({ kind: "base-data", unit: "某单位" }),
    expect.objectContaining({ kind: "whole-evaluation", unit: "某单位" }),
    expect.objectContaining({ kind: "project-evaluation", project: "甲" }),
    expect.objectContaining({ kind: "project-evaluation", project: "乙" }),
  ]);
});

test("the file has the form's looks: merges, widths, borders, prompts, page", async () => {
  const file = at("one.xlsx");
  await run(runTemplate, "project-evaluation", "--out", file);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(file) as unknown as ArrayBuffer);
  const [sheet] = workbook.worksheets;
  expect(sheet!.getCell("A2").isMerged).toBe(true);
  expect(sheet!.getCell("A2").font).toMatchObject({ name: "宋体", bold: true });
  expect(sheet!.getCell("A5").border.top?.style).toBe("thin");
  expect(sheet!.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  expect(sheet!.pageSetup.printTitlesRow).toBe("12:12");
  expect(sheet!.getCell("E7").dataValidation).toMatchObject({
    type: "decimal",
    operator: "greaterThanOrEqual",
    showInputMessage: true,
  });
  expect(sheet!.getCell("E7").protection.locked).toBe(false);
  expect(sheet!.getColumn(1).width).toBeGreaterThan(3);
});

test("a name that no sheet can have: nothing is written", async () => {
  const { code, err } = await run(runTemplate, "project-evaluation", "--out", at("x.xlsx"), "--project", "甲/乙");
  expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining("附件4-甲/乙") });
  expect(existsSync(at("x.xlsx"))).toBe(false);
});

test.each([
  [["registry"], /--out/],
  [[], /用法/],
  [["附件9", "--out", "x.xlsx"], /附件9/],
  [["registry", "--out", "x.xlsx", "--year", "二三"], /--year/],
])("%j: a sentence and exit code 3", async (argv, sentence) => {
  expect(await run(runTemplate, ...argv)).toMatchObject({ code: 3, out: "", err: expect.stringMatching(sentence) });
});

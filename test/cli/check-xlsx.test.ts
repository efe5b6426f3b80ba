import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { runCheck } from "../../src/cli/run-check";
import { seedForms } from "../fixtures/forms";
import { fileOf } from "../bench/project-sheets";
import { cleanFile, seedFile } from "./seed-file";
import { run, temporaryFolder } from "./run";

const at = temporaryFolder();

beforeAll(async () => {
  mkdirSync(at("county"));
  writeFileSync(at("county/甲.xlsx"), await seedFile());
  writeFileSync(at("county/乙.xlsx"), await cleanFile());
  writeFileSync(at("county/坏.xlsx"), "no workbook");
});

async function reportOf(...argv: string[]): Promise<ExcelJS.Workbook> {
  await run(runCheck, ...argv, "--format", "xlsx", "--out", at("report.xlsx"), "--force");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(at("report.xlsx"));
  return workbook;
}

/** What a sheet shows, row by row below its heads; and its heads. */
function tableOf(workbook: ExcelJS.Workbook, name: string): { heads: string[]; rows: string[][] } {
  const sheet = workbook.getWorksheet(name)!;
  const view = sheet.views[0]!;
  const frozen = view.state === "frozen" ? view.ySplit! : 0;
  const texts = (row: number) => Array.from({ length: sheet.columnCount }, (_, c) => sheet.getCell(row, c + 1).text);
  const rows = Array.from({ length: sheet.rowCount - frozen }, (_, r) => texts(frozen + 1 + r));
  return { heads: texts(frozen), rows };
}

test.each([
  ["zh-CN", ["总览", "问题清单", "按规则汇总", "对照与重复"], "没有核对"],
  ["en", ["Overview", "Findings", "By rule", "Comparisons"], "not checked"],
])(
  "in %s: a line a file, a row a finding, the count of each rule, filters and heads that stay",
  async (lang, names, failed) => {
    const workbook = await reportOf(at("county"), "--lang", lang);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(names);
    const [overview, findings, byRule] = names.map((name) => tableOf(workbook, name));
    const checked = JSON.parse((await run(runCheck, at("county"), "--format", "json")).out);
    expect(overview!.rows.map((row) => row[1])).toEqual([
      at("county/乙.xlsx"),
      at("county/坏.xlsx"),
      at("county/甲.xlsx"),
    ]);
    expect(overview!.rows[1]).toContain(failed);
    expect(findings!.rows).toHaveLength(checked.totals.error + checked.totals.warning + checked.totals.info);
    expect(byRule!.rows.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(findings!.rows.length);
    for (const sheet of workbook.worksheets) {
      expect(sheet.autoFilter).toBeTruthy();
      expect(sheet.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToWidth: 1 });
    }
  },
);

test("a unit leads to its first finding, and a rule to its own", async () => {
  const workbook = await reportOf(at("county"));
  const parts = unzipSync(readFileSync(at("report.xlsx")));
  const follow = (sheet: string, cell: string) => {
    const number = workbook.worksheets.findIndex(({ name }) => name === sheet) + 1;
    const xml = strFromU8(parts[`xl/worksheets/sheet${String(number)}.xml`]!);
    const [, name = "", row = ""] = new RegExp(`ref="${cell}" location="'([^']+)'!A(\\d+)"`).exec(xml) ?? [];
    return workbook.getWorksheet(name)!.getRow(Number(row));
  };
  expect(follow("总览", "A8").getCell(2).text).toBe(at("county/甲.xlsx"));
  const first = follow("按规则汇总", "B3");
  expect(first.getCell(7).text).toMatch(new RegExp(`^${workbook.getWorksheet("按规则汇总")!.getCell(3, 1).text} `));
});

test("a name that looks like a formula is text, and signs that turn a line are shown by their code", async () => {
  const forms = seedForms.map((form) => ({ ...form, name: form.name.replace("附件3", "=1+\u202e附件3") }));
  writeFileSync(at("hostile.xlsx"), await fileOf(forms));
  const workbook = await reportOf(at("hostile.xlsx"));
  const cells = workbook
    .getWorksheet("问题清单")!
    .getColumn(3)
    .values.filter((value) => typeof value === "string" && value.startsWith("="));
  expect(cells[0]).toBe("=1+<202E>附件3");
  for (const sheet of workbook.worksheets)
    sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)));
});

test("a workbook is not printed on a terminal", async () => {
  const { code, err } = await run(runCheck, at("county"), "--format", "xlsx");
  expect(code).toBe(3);
  expect(err).toContain("--out");
});

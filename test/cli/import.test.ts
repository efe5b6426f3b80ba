import { writeFileSync } from "node:fs";
import ExcelJS from "exceljs";
import * as XLSX from "@e965/xlsx";
import { runCheck } from "../../src/cli/run-check";
import { runImport } from "../../src/cli/run-import";
import { seedForms } from "../fixtures/forms";
import { docxOf, docxOfForms, paragraph, tableOf } from "../host/files/docx/docx-of";
import { run, temporaryFolder } from "./run";
import { seedFile } from "./seed-file";

const at = temporaryFolder();
interface Found {
  rule: string;
  cell: string;
  expected?: string;
  arithmetic?: string;
}

async function findingsIn(name: string) {
  const { out } = await run(runCheck, at(name), "--format", "json");
  const [file] = JSON.parse(out).files;
  return (file.findings as Found[]).map(({ rule, cell, expected, arithmetic }) => ({
    rule,
    cell,
    expected,
    arithmetic,
  }));
}

test.each(["docx", "xls", "ods"] as const)(
  "the annexes of a .%s: a check of what was written finds the same",
  async (kind) => {
    const content =
      kind === "docx"
        ? docxOfForms(seedForms)
        : (XLSX.write(XLSX.read(await seedFile()), { bookType: kind, type: "buffer" }) as Buffer);
    writeFileSync(at(`in.${kind}`), content);
    const { code, err } = await run(runImport, at(`in.${kind}`), "--out", at(`${kind}.xlsx`));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(await findingsIn(`${kind}.xlsx`)).toEqual(await findingsIn(`in.${kind}`));
  },
);

test("numbers become numbers that show the same; formulas, codes and telephone numbers stay texts; what is no annex is named", async () => {
  const rows = [
    ["序号", "专项资金名称", "责任单位", "备注"],
    ["1", "甲", "=1+1", "1,234.50"],
    ["2", "乙\n丙", "@x", "99.7%"],
    ["3", "丁", "0731", "13800000000000"],
  ];
  const body = paragraph("专项资金绩效自评清单") + tableOf({ rows, merges: ["A1:A1"] });
  writeFileSync(at("表.docx"), docxOf(body + tableOf({ rows: [["无关"]], merges: [] })));
  const { code, err } = await run(runImport, at("表.docx"), "--out", at("表.xlsx"));
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining("第2个表") });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(at("表.xlsx"));
  const sheet = workbook.worksheets[0]!;
  const values = (cells: string[]) => cells.map((cell) => [sheet.getCell(cell).value, sheet.getCell(cell).numFmt]);
  expect(values(["A3", "D3", "D4"])).toEqual([
    [1, "0"],
    [1234.5, "#,##0.00"],
    [0.997, "0.0%"],
  ]);
  expect(["A1", "C3", "C4", "C5", "D5", "B4"].map((cell) => sheet.getCell(cell).value)).toEqual([
    "专项资金绩效自评清单",
    "=1+1",
    "@x",
    "0731",
    "13800000000000",
    "乙\n丙",
  ]);
  expect((await run(runImport, at("表.docx"), "--out", at("表.xlsx"))).code).toBe(3);
});

test("long texts have room, also in merged areas; the title stands in the middle, numbers too, a narrow form upright", async () => {
  const long = "完成城乡居民养老保险参保任务，".repeat(12);
  const rows = [
    ["专项资金绩效自评清单", "", "", ""],
    ["序号", "专项资金名称", "责任单位", "备注"],
    ["1", "甲", "某局", long],
    ["2", long, "", ""],
    ["3", long, "某局", "短"],
    ["", "", "某中心", "短"],
  ];
  writeFileSync(at("长.docx"), docxOf(tableOf({ rows, merges: ["A1:D1", "B4:D4", "B5:B6"] })));
  expect((await run(runImport, at("长.docx"), "--out", at("长.xlsx"))).code).toBe(0);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(at("长.xlsx"));
  const sheet = workbook.worksheets[0]!;
  const points = (columns: number[]) =>
    columns.reduce((sum, column) => sum + ((sheet.getColumn(column).width! * 7 + 5) * 72) / 96, 0);
  // Ten points a sign, fourteen a line: the least that anyone needs to read it.
  const needed = (columns: number[]) => Math.ceil((long.length * 10) / points(columns)) * 14;
  const height = (...at: number[]) => at.reduce((sum, row) => sum + sheet.getRow(row).height, 0);
  expect(height(3)).toBeGreaterThanOrEqual(needed([4]));
  expect(height(4)).toBeGreaterThanOrEqual(needed([2, 3, 4]));
  expect(height(5, 6)).toBeGreaterThanOrEqual(needed([2]));
  expect(height(2)).toBeLessThan(30);
  expect(["A1", "A3", "D3", "C3"].map((cell) => sheet.getCell(cell).alignment.horizontal)).toEqual([
    ...["center", "center", "left", "center"],
  ]);
  expect([sheet.getCell("A1").border.top, sheet.getCell("A2").border.top?.style]).toEqual([undefined, "thin"]);
  expect(sheet.pageSetup).toMatchObject({ orientation: "portrait", fitToWidth: 1, fitToHeight: 0 });
});

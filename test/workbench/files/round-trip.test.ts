import ExcelJS from "exceljs";
import { zipSync } from "fflate";
import { areaToA1 } from "../../../src/core/grid/address";
import { emptySheet, type WorkbookContent } from "../../../src/workbench/engine/workbook-content";
import { readWorkbook } from "../../../src/workbench/files/read-workbook";
import { writeWorkbook } from "../../../src/workbench/files/write-workbook";
import { sampleContent } from "../../../src/workbench/sample/sample-content";
import registry from "../../../src/workbench/sample/annex1.json";
import baseData from "../../../src/workbench/sample/annex2.json";
import whole from "../../../src/workbench/sample/annex3.json";
import operations from "../../../src/workbench/sample/annex4-operations.json";
import refund from "../../../src/workbench/sample/annex4-refund.json";

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
const line = { line: "thin", color: "#112233" } as const;

/** A workbook with one of everything that a file keeps. */
const everything: WorkbookContent = {
  active: "第二张",
  protected: true,
  customXml: ['<reasons xmlns="urn:test"><reason>已附说明</reason></reasons>'],
  names: [{ name: "预算", formula: "='第一张'!$B$2:$B$3", sheet: null }],
  sheets: [
    {
      ...emptySheet("第一张"),
      tabColor: "#107C41",
      showGridlines: false,
      frozenRows: 1,
      frozenColumns: 2,
      protected: true,
      merges: [area(0, 0, 0, 2)],
      columnWidths: { 0: 105, 1: 60, 4: 51 },
      rowHeights: { 0: 30, 2: 21.5 },
      hiddenRows: [5],
      hiddenColumns: [4],
      cells: {
        A1: {
          value: "附件 3",
          formula: null,
          note: "填报说明",
          style: {
            fontName: "SimSun",
            fontSize: 16,
            bold: true,
            color: "#C00000",
            fill: "#FFF2CC",
            horizontal: "center",
          },
        },
        B1: { value: null, formula: null, style: { borders: { top: line, right: line } } },
        A2: { value: "=1+1 只是文字", formula: null, style: {} },
        B2: {
          value: 444.76,
          formula: null,
          style: { format: "#,##0.00", unlocked: true, wrap: true, vertical: "center" },
        },
        B3: { value: 0.9, formula: "=ROUND(B2/500,1)", style: { format: "0.0%" } },
        C3: { value: "#DIV/0!", formula: "=1/0", style: {} },
        D3: { value: true, formula: null, style: { italic: true, underline: true, strikethrough: true } },
        E6: { value: "007", formula: null, style: {} },
      },
      page: {
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
        margins: { top: 54, bottom: 54, left: 36, right: 36, header: 18, footer: 18 },
        printArea: "A1:E6",
        titleRows: "1:2",
        headerFooter: { centerFooter: "第 &P 页" },
      },
      conditionalFormats: [
        {
          id: "f1",
          areas: [area(1, 1, 2, 1), area(5, 4, 5, 4)],
          stopIfTrue: false,
          rule: { kind: "custom", formula: '="x"<>""', style: { fill: "#FDE7E9", bold: true } },
        },
        {
          id: "f2",
          areas: [area(1, 1, 2, 1)],
          stopIfTrue: false,
          rule: { kind: "cellValue", operator: "between", operands: [1, 2], style: { color: "#00B050" } },
        },
      ],
      validations: [
        {
          id: "v1",
          areas: [area(1, 1, 4, 2)],
          kind: "decimal",
          operator: "greaterThanOrEqual",
          operands: ["0"],
          ignoreBlanks: true,
          prompt: { title: "金额", message: "万元" },
          alert: { style: "stop", title: "不能为负", message: "请填 0 或以上的数" },
        },
        { id: "v2", areas: [area(6, 0, 6, 0)], kind: "list", operands: ["优,良,中,差"], ignoreBlanks: false },
      ],
    },
    emptySheet("第二张"),
    { ...emptySheet("备份"), visibility: "VeryHidden" },
  ],
};

const reopened = async (content: WorkbookContent) =>
  (await readWorkbook(await writeWorkbook(content), "a.xlsx")).content;

test("a workbook saved and opened again is the same", async () => {
  const again = await reopened(everything);
  const [first] = again.sheets;
  // Files always state the margins of a page; they are compared where the workbook stated them.
  expect({ ...again, sheets: [first, ...again.sheets.slice(1).map((sheet) => ({ ...sheet, page: {} }))] }).toEqual(
    everything,
  );
});

test("the sample saved and opened again is the same, cell by cell", async () => {
  const sample = sampleContent([registry, baseData, whole, operations, refund]);
  const again = await reopened(sample);
  // A file names one font of the list that the page falls back along.
  const named = JSON.parse(JSON.stringify(sample).replaceAll(/(SimSun), [^"]*/g, "$1")) as WorkbookContent;
  // ExcelJS keeps merged areas in an order of its own, which means nothing.
  const compared = ({ sheets }: WorkbookContent) =>
    sheets.map(({ page: _, merges, ...sheet }) => ({
      ...sheet,
      merges: merges.map((merge) => areaToA1(merge)).sort(),
    }));
  expect(compared(again)).toEqual(compared(named));
});

test("rich text, links and dates open as their text and number", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("表");
  sheet.getCell("A1").value = { richText: [{ text: "年度" }, { font: { bold: true }, text: "预算" }] };
  sheet.getCell("A2").value = { text: "财政局", hyperlink: "https://example.org" };
  sheet.getCell("A3").value = new Date(Date.UTC(2023, 11, 31));
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const { cells } = (await readWorkbook(bytes, "a.xlsx")).content.sheets[0]!;
  expect([cells["A1"]?.value, cells["A2"]?.value, cells["A3"]?.value]).toEqual(["年度预算", "财政局", 45_291]);
});

describe("a file that is no sound .xlsx is refused in one kind", () => {
  const text = (content: string) => new TextEncoder().encode(content);
  const compound = (stream: string) =>
    new Uint8Array(Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from(stream, "utf16le")]));
  const whole = writeWorkbook({ ...everything, sheets: [emptySheet("表")], names: [] });
  const bomb = (mebibytes: number) => zipSync({ "xl/workbook.xml": new Uint8Array(mebibytes * 2 ** 20) }, { level: 1 });
  test.each([
    ["text with the name of a workbook", () => text("只是文字"), "not-a-workbook"],
    ["a zip of something else", () => zipSync({ "word/document.xml": text("<a/>") }), "not-a-workbook"],
    ["an old .xls", () => compound("Workbook"), "not-a-workbook"],
    ["a file with a password", () => compound("EncryptedPackage"), "encrypted-file"],
    ["an empty file", () => new Uint8Array(), "unreadable-file"],
    ["half a file", async () => (await whole).slice(0, (await whole).length / 2), "unreadable-file"],
    ["a zip bomb", () => bomb(160), "too-large"],
    [
      "parts that are no XML",
      () => zipSync({ "_rels/.rels": text("<<<"), "xl/workbook.xml": text("<<<") }),
      "unreadable-file",
    ],
  ])("%s", async (_, bytes, kind) => {
    await expect(readWorkbook(await bytes(), "坏.xlsx")).rejects.toMatchObject({ kind, place: "坏.xlsx" });
  });
});

import { zipSync } from "fflate";
import { cellAt } from "../../../../src/core/grid/grid";
import { openXlsxWorkbook } from "../../../../src/host/files/xlsx/xlsx-workbook";

const relations = (...all: [id: string, type: string, target: string][]) =>
  `<Relationships>${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`).join("")}</Relationships>`;
const oneSheet = '<sheet name="表" sheetId="1" r:id="a"/>';

type Encoding = (xml: string) => Uint8Array;
const utf8: Encoding = (xml) => Buffer.from(xml);
const utf16: Encoding = (xml) => Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${xml}`, "utf16le");
const utf16Big: Encoding = (xml) => Buffer.from(`<?xml version="1.0" encoding="UTF-16BE"?>${xml}`, "utf16le").swap16();

/** A workbook with the cells A1, B1 … of one row; the second style is a date, the third a percentage. */
function workbookWith(cells: string, { sheets = oneSheet, encoded = utf8, date1904 = false } = {}) {
  const parts: Record<string, string> = {
    "_rels/.rels": relations(["w", "officeDocument", "xl/workbook.xml"]),
    "xl/_rels/workbook.xml.rels": relations(
      ["a", "worksheet", "sheet.xml"],
      ["t", "sharedStrings", "texts.xml"],
      ["s", "styles", "styles.xml"],
      ["gone", "worksheet", "gone.xml"],
    ),
    "xl/workbook.xml": `<workbook xmlns:r="r"><workbookPr date1904="${String(date1904)}"/><sheets>${sheets}</sheets></workbook>`,
    "xl/texts.xml": "<sst><si><t>零</t></si><si><t>一</t></si></sst>",
    "xl/styles.xml":
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs></styleSheet>',
    "xl/sheet.xml": `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
  };
  const bytes = Object.entries(parts).map(([name, xml]) => [name, name.endsWith(".rels") ? utf8(xml) : encoded(xml)]);
  return openXlsxWorkbook("表.xlsx", Buffer.from(zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>)));
}

/** What LibreOffice shows of each cell, and whether as a text or a number. */
const cells: readonly [what: string, xml: string, value: string | number | null, text?: string][] = [
  ["a shared text without its number", '<c t="s"><v/></c>', null],
  ["a shared text without a value", '<c t="s"/>', null],
  ["a shared text that is not there", '<c t="s"><v>9</v></c>', null],
  ["a number without digits", "<c><v> </v></c>", null],
  ["a truth without a value", '<c t="b"><v/></c>', null],
  ["a text of its own", '<c t="inlineStr"><is><t>文</t></is></c>', "文"],
  ["a text of its own in runs", '<c t="inlineStr"><is><r><t>文</t></r><r><t>字</t></r></is></c>', "文字"],
  ["a text of its own with a value beside it", '<c t="inlineStr"><is><t>文</t></is><v>5</v></c>', null],
  ["a text of its own that is only a value", '<c t="inlineStr"><v>5</v></c>', null],
  ["a text of its own with an empty value", '<c t="inlineStr"><is><t>文</t></is><v/></c>', "文"],
  ["a text where a number is said to be", "<c><is><t>文</t></is></c>", null],
  ["a date in words", '<c t="d" s="1"><v>2023-12-31</v></c>', 45291, "2023/12/31"],
  ["a date in words without a format", '<c t="d"><v>2023-12-31</v></c>', 45291, "45291"],
  ["a day and an hour in words", '<c t="d" s="1"><v>2023-12-31T12:00:00.000Z</v></c>', 45291.5, "2023/12/31"],
  ["what is no date", '<c t="d"><v>年底前</v></c>', "年底前"],
  ["a prefix of the sheet's own", '<c s="2"><v>0.5</v></c>', 0.5, "50%"],
];

test.each(cells)("%s", async (_what, xml, value, text = value === null ? "" : String(value)) => {
  const prefixed = xml.replace(/<(\/?)(?=[a-z])/g, "<$1x:");
  const both = [workbookWith(`<c t="s"><v>1</v></c>${xml}`), workbookWith(`<x:c t="s"><x:v>1</x:v></x:c>${prefixed}`)];
  for (const workbook of both) {
    const [grid] = await workbook.readGrids();
    expect(cellAt(grid!, 0, 0)?.text).toBe("一");
    const cell = cellAt(grid!, 0, 1);
    expect([cell?.value ?? null, cell?.text ?? ""]).toEqual([value, text]);
  }
});

test("a date in words in a workbook that counts from 1904", async () => {
  const [grid] = await workbookWith('<c t="d" s="1"><v>2023-12-31</v></c>', { date1904: true }).readGrids();
  expect(grid!.rows[0]?.[0]).toMatchObject({ value: 43829, text: "2023/12/31" });
});

test.each([
  ["without a relation", "none"],
  ["whose part is not there", "gone"],
])("a sheet %s is empty, the others are read", async (_what, id) => {
  const sheets = `<sheet name="空" sheetId="2" r:id="${id}"/>${oneSheet}`;
  const workbook = workbookWith("<c><v>1</v></c>", { sheets });
  expect((await workbook.readGrids()).map(({ sheet }) => sheet)).toEqual(["表"]);
  expect(workbook.sheetNames()).toEqual(["空", "表"]);
});

test.each([
  ["UTF-16 with its mark", utf16],
  ["UTF-16 the other way round", utf16Big],
])("parts in %s are read, and written to", async (_what, encoded) => {
  const workbook = workbookWith('<c t="s"><v>1</v></c><c><v>5</v></c>', { encoded });
  const content = { value: 5, formula: null, format: "General" };
  await workbook.apply([{ sheet: "表", cell: "B1", before: content, after: { ...content, value: 6 } }]);
  const [grid] = await workbook.readGrids();
  expect(grid!.rows[0]?.map((cell) => cell?.value)).toEqual(["一", 6]);
});

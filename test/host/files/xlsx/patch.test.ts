import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellContent, Edit } from "../../../../src/core/changes/edit";
import { parseArea } from "../../../../src/core/grid/address";
import { cellAt } from "../../../../src/core/grid/grid";
import { toKeptXml } from "../../../../src/host/kept-text";
import { openXlsxWorkbook } from "../../../../src/host/files/xlsx/xlsx-workbook";
import { seedFile } from "../../../cli/seed-file";

const rootRelations =
  '<Relationships><Relationship Id="w" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>';

/** A workbook of one sheet, from its XML and what else the package holds. */
function workbookOf(sheet: string, more: Readonly<Record<string, string>> = {}): Buffer {
  const parts = {
    "[Content_Types].xml":
      '<Types><Override PartName="/xl/calcChain.xml" ContentType="c"/><Override PartName="/xl/sheet.xml" ContentType="s"/></Types>',
    "_rels/.rels": rootRelations,
    "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="7" r:id="a"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="a" Type="x/worksheet" Target="sheet.xml"/><Relationship Id="b" Type="x/calcChain" Target="calcChain.xml"/><Relationship Id="c" Type="x/styles" Target="styles.xml"/></Relationships>',
    "xl/styles.xml": '<styleSheet><cellXfs count="1"><xf numFmtId="0" fontId="0"/></cellXfs></styleSheet>',
    "xl/sheet.xml": sheet,
    ...more,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
}

const sheetOf = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;

async function editOf(
  workbook: ReturnType<typeof openXlsxWorkbook>,
  sheet: string,
  cell: string,
  after: Partial<CellContent>,
): Promise<Edit> {
  const grid = (await workbook.readGrids()).find((each) => each.sheet === sheet);
  const { top, left } = parseArea(cell)!;
  const found = grid && cellAt(grid, top, left);
  const before = { value: found?.value ?? null, formula: found?.formula ?? null, format: found?.format ?? "General" };
  return { sheet, cell, before, after: { ...before, formula: null, ...after } };
}

/** The workbook's parts after one cell of 表 was given another content. */
async function patched(file: Buffer, cell: string, after: Partial<CellContent>): Promise<Record<string, string>> {
  const workbook = openXlsxWorkbook("表.xlsx", file);
  await workbook.apply([await editOf(workbook, "表", cell, after)]);
  return partsOf(workbook.bytes());
}

function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

test("whatever cells change, every other part and every other cell stays as it was", async () => {
  const file = await seedFile();
  const before = partsOf(file);
  const cells = fc.record({
    sheet: fc.constantFrom("附件1", "附件2", "附件4-原试点退费"),
    cell: fc.tuple(fc.constantFrom("A", "C", "I", "K"), fc.integer({ min: 1, max: 60 })).map(([c, r]) => c + String(r)),
    value: fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.constant(null)),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(cells, { minLength: 1, selector: ({ sheet, cell }) => sheet + cell }),
      async (changes) => {
        const workbook = openXlsxWorkbook("表.xlsx", file);
        const edits = await Promise.all(
          changes.map(({ sheet, cell, value }) =>
            editOf(workbook, sheet, cell, { value: value === "" ? null : value }),
          ),
        );
        await workbook.apply(edits);
        const after = partsOf(workbook.bytes());
        const sheets = workbook.sheetNames();
        const pathOf = (sheet: string) => `xl/worksheets/sheet${sheets.indexOf(sheet) + 1}.xml`;
        const changed = new Map(edits.map((edit) => [`${edit.sheet}!${edit.cell}`, edit]));
        const touched = new Map(edits.map(({ sheet }) => [pathOf(sheet), sheet]));
        expect(Object.keys(after)).toEqual(Object.keys(before));
        for (const [name, text] of Object.entries(before)) if (!touched.has(name)) expect(after[name]).toBe(text);
        for (const [path, sheet] of touched) {
          const now = cellsOf(after[path]!);
          for (const [cell, xml] of cellsOf(before[path]!)) {
            if (!changed.has(`${sheet}!${cell}`)) expect(now.get(cell)).toBe(xml);
          }
        }
        const read = await workbook.readGrids();
        for (const { sheet, cell, after: wanted } of edits) {
          const { top, left } = parseArea(cell)!;
          const found = cellAt(
            read.find((grid) => grid.sheet === sheet)!,
            top,
            left,
          );
          expect(found?.value ?? null).toEqual(wanted.value);
        }
      },
    ),
    { numRuns: 40 },
  );
});

function cellsOf(xml: string): Map<string, string> {
  return new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map((match) => [match[1]!, match[0]]),
  );
}

test.each<[string, string, string, Partial<CellContent>, string]>([
  [
    "a cell missing in its row",
    '<row r="1"><c r="A1"/><c r="C1"/></row>',
    "B1",
    { value: 2 },
    '<row r="1"><c r="A1"/><c r="B1"><v>2</v></c><c r="C1"/></row>',
  ],
  [
    "a row that is missing",
    '<row r="1"/><row r="3"/>',
    "A2",
    { value: 2 },
    '<row r="1"/><row r="2"><c r="A2"><v>2</v></c></row><row r="3"/>',
  ],
  [
    "an empty row",
    '<row r="1" ht="20"/>',
    "A1",
    { value: true },
    '<row r="1" ht="20"><c r="A1" t="b"><v>1</v></c></row>',
  ],
  [
    "comments and CDATA beside it",
    '<row r="1"><!--<c r="B1">--><c r="A1" t="str"><f><![CDATA[1<2]]></f><v>x</v></c></row>',
    "B1",
    { value: 1 },
    '<row r="1"><!--<c r="B1">--><c r="A1" t="str"><f><![CDATA[1<2]]></f><v>x</v></c><c r="B1"><v>1</v></c></row>',
  ],
  [
    "text that looks like a formula",
    '<row r="1"><c r="A1"><v>1</v></c></row>',
    "A1",
    { value: "=1+1" },
    '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c></row>',
  ],
  [
    "a formula with its result",
    '<row r="1"><c r="A1" s="0" foo="bar"><v>1</v></c></row>',
    "A1",
    { value: "<", formula: '=IF(B1<1,"<","")' },
    '<row r="1"><c r="A1" foo="bar" t="str"><f>IF(B1&#60;1,&#34;&#60;&#34;,&#34;&#34;)</f><v>&#60;</v></c></row>',
  ],
  [
    "rows and cells without numbers",
    "<row><c><v>1</v></c><c><v>2</v></c></row>",
    "B1",
    { value: 3 },
    '<row><c><v>1</v></c><c r="B1"><v>3</v></c></row>',
  ],
])("%s", async (_what, rows, cell, after, wanted) => {
  expect((await patched(workbookOf(sheetOf(rows)), cell, after))["xl/sheet.xml"]).toBe(sheetOf(wanted));
});

test("elements with a prefix", async () => {
  const sheet = (content: string) =>
    `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1">${content}</x:row></x:sheetData></x:worksheet>`;
  const parts = await patched(workbookOf(sheet('<x:c r="A1"><x:v>1</x:v></x:c>')), "B1", { value: "甲" });
  expect(parts["xl/sheet.xml"]).toBe(
    sheet(
      '<x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c>',
    ),
  );
});

const sharing = sheetOf(
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A1:A2)</f><v>4</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>',
);

test("cells that share a formula read as their own, and keep it when the first is overwritten", async () => {
  const workbook = openXlsxWorkbook("表.xlsx", workbookOf(sharing));
  const formulas = async () => {
    const [grid] = await workbook.readGrids();
    return [0, 1, 2].map((row) => cellAt(grid!, row, 1)?.formula);
  };
  expect(await formulas()).toEqual(["=A1*$A$1+SUM(A1:A2)", "=A2*$A$1+SUM(A2:A3)", "=A3*$A$1+SUM(A3:A4)"]);
  await workbook.apply([await editOf(workbook, "表", "B1", { value: 9 })]);
  expect(await formulas()).toEqual([null, "=A2*$A$1+SUM(A2:A3)", "=A3*$A$1+SUM(A3:A4)"]);
});

test("a part of an array formula is refused, and so is a locked cell of a protected sheet", async () => {
  const array = openXlsxWorkbook(
    "表.xlsx",
    workbookOf(
      sheetOf(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      ),
    ),
  );
  await expect(array.apply([await editOf(array, "表", "A2", { value: 1 })])).rejects.toMatchObject({
    kind: "not-stored",
    place: "表!A2",
  });
  const locked = workbookOf(
    '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/></worksheet>',
  );
  await expect(patched(locked, "A1", { value: 2 })).rejects.toMatchObject({ kind: "sheet-protected", place: "表" });
});

test("the calculation chain follows: a new formula is added, a lost one taken out, an empty chain goes", async () => {
  const chain = '<calcChain><c r="A1" i="7"/><c r="B1"/></calcChain>';
  const file = workbookOf(sheetOf('<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><f>2</f><v>2</v></c></row>'), {
    "xl/calcChain.xml": chain,
  });
  expect((await patched(file, "A1", { value: 5 }))["xl/calcChain.xml"]).toBe(
    '<calcChain><c r="B1" i="7"/></calcChain>',
  );
  expect((await patched(file, "C1", { value: 3, formula: "=3" }))["xl/calcChain.xml"]).toBe(
    '<calcChain><c r="A1" i="7"/><c r="B1" i="7"/><c r="C1" i="7"/></calcChain>',
  );
  const last = workbookOf(sheetOf('<row r="1"><c r="A1"><f>1</f><v>1</v></c></row>'), {
    "xl/calcChain.xml": '<calcChain><c r="A1" i="7"/></calcChain>',
  });
  const parts = await patched(last, "A1", { value: 5 });
  expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
  expect(parts["[Content_Types].xml"]).toBe('<Types><Override PartName="/xl/sheet.xml" ContentType="s"/></Types>');
  expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
});

test("a number format that the workbook lacks is added once, beside the looks that are there", async () => {
  const workbook = openXlsxWorkbook("表.xlsx", workbookOf(sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>')));
  for (const cell of ["A1", "B1", "C1"])
    await workbook.apply([await editOf(workbook, "表", cell, { value: 0.5, format: '0.0"分"' })]);
  const styles = partsOf(workbook.bytes())["xl/styles.xml"];
  expect(styles).toBe(
    '<styleSheet><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&#34;分&#34;"/></numFmts><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="164" applyNumberFormat="1" fontId="0"/></cellXfs></styleSheet>',
  );
  const [grid] = await workbook.readGrids();
  expect(cellAt(grid!, 0, 2)).toMatchObject({ text: "0.5分", format: '0.0"分"' });
});

test("10,000 rows are read, and a stray cell at the end of the sheet is said, not drowned in", async () => {
  const rows = Array.from(
    { length: 10_000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c></row>`,
  ).join("");
  const [full] = await openXlsxWorkbook("表.xlsx", workbookOf(sheetOf(rows))).readGrids();
  expect(full!.rows).toHaveLength(10_000);
  const stray = sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
  const [cut] = await openXlsxWorkbook("表.xlsx", workbookOf(stray)).readGrids();
  expect(cut!.rows).toHaveLength(1);
  expect(cut!.cutFrom).toEqual({ top: 0, left: 0, bottom: 1_048_575, right: 16_383 });
});

test("the text that the add-in keeps in a workbook is found among its custom parts", async () => {
  const kept = { "customXml/item1.xml": "<other/>", "customXml/item2.xml": toKeptXml('{"ignored":"<甲>"}') };
  expect(await openXlsxWorkbook("表.xlsx", workbookOf(sheetOf(""), kept)).readKept()).toBe('{"ignored":"<甲>"}');
  expect(await openXlsxWorkbook("表.xlsx", workbookOf(sheetOf(""))).readKept()).toBeNull();
});

const office = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((path) => existsSync(path));
if (!office) process.stderr.write("No LibreOffice found: the test that opens a patched workbook in it is left out.\n");

(office ? test : test.skip)(
  "LibreOffice opens the patched workbook and shows the values",
  async () => {
    const workbook = openXlsxWorkbook("表.xlsx", await seedFile());
    await workbook.apply([
      await editOf(workbook, "附件1", "D4", { value: 0.3289, formula: "=148/450", format: "0.00%" }),
      await editOf(workbook, "附件1", "D5", { value: "=1+1" }),
    ]);
    const folder = mkdtempSync(join(tmpdir(), "patched-"));
    try {
      writeFileSync(join(folder, "a.xlsx"), workbook.bytes());
      execFileSync(
        office!,
        [
          `-env:UserInstallation=file://${folder}/profile`,
          "--headless",
          "--convert-to",
          "csv:Text - txt - csv (StarCalc):44,34,76",
          "--outdir",
          folder,
          join(folder, "a.xlsx"),
        ],
        { stdio: "ignore" },
      );
      const lines = readFileSync(join(folder, "a.csv"), "utf8").split("\n");
      expect(lines[3]).toMatch(/,32\.89%$/);
      expect(lines[4]).toMatch(/,=1\+1$/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  60_000,
);

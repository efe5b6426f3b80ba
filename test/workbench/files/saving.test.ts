import { unzipSync } from "fflate";
import { cellAt } from "../../../src/core/grid/grid";
import { saveInto } from "../../../src/host/files/xlsx/saving/save-into";
import { openXlsxWorkbook } from "../../../src/host/files/xlsx/xlsx-workbook";
import { toKeptXml } from "../../../src/host/kept-text";
import { changesOf } from "../../../src/workbench/files/changes-of";
import { readWorkbook } from "../../../src/workbench/files/read-workbook";
import type { CellChange } from "../../../src/workbench/engine/workbook-engine";
import type { UniverEngine } from "../../../src/workbench/engine/univer-engine";
import { openHeadless } from "../headless";
import { oddWorkbooks } from "./odd-workbooks";

const sheetPart = "xl/worksheets/sheet1.xml";
let untouched = 0;
afterAll(
  () =>
    void process.stdout.write(
      `${untouched} untouched parts of ${Object.keys(oddWorkbooks).length} workbooks keep their bytes\n`,
    ),
);

/** Opens a file in a grid, does something there, and saves; the parts that are not the same by then. */
async function saved(bytes: Uint8Array, act: (engine: UniverEngine, sheet: string) => void) {
  const { content, isPlain } = await readWorkbook(bytes, "表.xlsx");
  const engine = openHeadless(content);
  const before = engine.content();
  act(engine, engine.sheets()[0]!.id);
  await engine.settled();
  const changes = changesOf(before, engine.content());
  engine.dispose();
  const after = saveInto(bytes, "表.xlsx", changes);
  const [old, now] = [unzipSync(bytes), unzipSync(after)];
  const same = (name: string) => old[name] && now[name] && Buffer.compare(old[name], now[name]) === 0;
  const all = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return { changes, after, isPlain, changed: all.filter((name) => !same(name)).sort(), kept: all.filter(same).length };
}

const typed = (value: number | string | null) => (engine: UniverEngine, sheet: string) =>
  engine.write(sheet, new Map([[1, new Map([[1, { value, formula: null }]])]]));

const firstGrid = async (bytes: Uint8Array) => (await openXlsxWorkbook("表.xlsx", bytes).readGrids())[0]!;

test.each(Object.entries(oddWorkbooks))(
  "%s: one cell is edited, every other part keeps its bytes",
  async (_, bytes) => {
    const { changes, after, changed, kept } = await saved(bytes, typed(200));
    expect(changes).toMatchObject({ fitsFile: true, isWork: true });
    expect(changed).toEqual([sheetPart]);
    untouched += kept;

    const [was, is] = [await firstGrid(bytes), await firstGrid(after)];
    expect(cellAt(is, 1, 1)).toMatchObject({ value: 200, format: cellAt(was, 1, 1)!.format });
    expect(cellAt(is, 3, 1)).toMatchObject({ value: 400, formula: "=B2*2" });
    const others = (grid: typeof was) =>
      grid.rows.flatMap((row, r) => row.filter((cell, c) => !(r === 1 && c === 1) && cell && cell.formula === null));
    expect(others(is)).toEqual(others(was));
  },
);

test.each(Object.entries(oddWorkbooks))("%s: nothing is changed, the file keeps its bytes", async (_, bytes) => {
  const { changes, after } = await saved(bytes, () => undefined);
  expect(changes).toMatchObject({ isWork: false, fitsFile: true, cells: [] });
  expect(after).toBe(bytes);
});

test("a cell is emptied, a text typed where there was none, and a number format given", async () => {
  const { after, changed } = await saved(oddWorkbooks["a chart"]!, (engine, sheet) =>
    engine.write(
      sheet,
      new Map<number, Map<number, CellChange>>([
        [1, new Map([[1, { value: null, formula: null }]])],
        [8, new Map([[2, { value: "已核 <对>", formula: null }]])],
        [9, new Map([[0, { value: 0.25, formula: null, style: { format: "0%" } }]])],
      ]),
    ),
  );
  expect(changed).toEqual(["xl/styles.xml", sheetPart]);
  const grid = await firstGrid(after);
  expect([cellAt(grid, 1, 1)?.value ?? null, cellAt(grid, 8, 2)?.value, cellAt(grid, 9, 0)?.text]).toEqual([
    null,
    "已核 <对>",
    "25%",
  ]);
});

const mark = (id: string, cell: { row: number; column: number }) => ({
  id,
  areas: [{ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }],
  stopIfTrue: false,
  rule: {
    kind: "custom" as const,
    formula: '="budget-self-evaluation-mark:error"<>""',
    style: { fill: "#FFC7CE" },
  },
});

test("marks are put into the file beside its own formats, and taken out again without a trace in the sheet", async () => {
  const bytes = oddWorkbooks["conditional formats with bars"]!;
  const marked = await saved(bytes, (engine, sheet) =>
    engine.putConditionalFormat(sheet, mark("m", { row: 1, column: 1 })),
  );
  expect(marked.changes).toMatchObject({ isWork: false, fitsFile: true });
  expect(marked.changed).toEqual(["xl/styles.xml", sheetPart]);
  const again = await readWorkbook(marked.after, "表.xlsx");
  expect(again.content.sheets[0]!.conditionalFormats.map(({ rule }) => rule)).toContainEqual(
    mark("", { row: 0, column: 0 }).rule,
  );
  const cleared = await saved(marked.after, (engine, sheet) => {
    const ours = engine
      .conditionalFormats(sheet)
      .find(({ rule }) => rule.kind === "custom" && rule.formula.includes("mark"));
    engine.deleteConditionalFormat(sheet, ours!.id);
  });
  expect(cleared.changed).toEqual([sheetPart]);
  expect(unzipSync(cleared.after)[sheetPart]).toEqual(unzipSync(bytes)[sheetPart]);
});

test("what the pane keeps is put into the file, replaced and taken out; custom XML of others stays", async () => {
  const bytes = oddWorkbooks["custom XML of others"]!;
  const kept = (text: string) => (engine: UniverEngine) => void engine.customXml.set("{kept}", toKeptXml(text));
  const first = await saved(bytes, kept("甲"));
  expect(first.changed).toEqual(["customXml/item2.xml", "xl/_rels/workbook.xml.rels"]);
  expect(await openXlsxWorkbook("表.xlsx", first.after).readKept()).toBe("甲");
  const ours = (engine: UniverEngine) => [...engine.customXml].find(([, xml]) => xml.includes("kept"))![0];
  const second = await saved(first.after, (engine) => void engine.customXml.set(ours(engine), toKeptXml("乙")));
  expect(second.changed).toEqual(["customXml/item2.xml"]);
  const third = await saved(second.after, (engine) => void engine.customXml.delete(ours(engine)));
  expect(unzipSync(third.after)).toEqual(unzipSync(bytes));
});

test("a new content inside an array formula is refused by its place", async () => {
  const inArray = saved(oddWorkbooks["an array formula"]!, (engine, sheet) =>
    engine.write(sheet, new Map([[5, new Map([[1, { value: 1, formula: null }]])]])),
  );
  await expect(inArray).rejects.toMatchObject({ kind: "not-stored", place: "表1!B6" });
});

test.each<[string, (engine: UniverEngine, sheet: string) => void | Promise<void>]>([
  ["a look", (engine, sheet) => engine.write(sheet, new Map([[1, new Map([[1, { style: { bold: true } }]])]]))],
  ["a width", (engine, sheet) => engine.setColumnWidth(sheet, 0, 0, 99)],
  ["a sheet", (engine) => void engine.addSheet("新表")],
  ["merged cells", (engine, sheet) => engine.merge(sheet, [{ top: 5, left: 0, bottom: 6, right: 1 }])],
])("the file cannot be told of %s without being written anew", async (_, act) => {
  const { changes } = await saved(oddWorkbooks["nothing odd"]!, (engine, sheet) => void act(engine, sheet));
  expect(changes).toMatchObject({ fitsFile: false, isWork: true });
});

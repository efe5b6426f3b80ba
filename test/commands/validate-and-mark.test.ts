import { validateAndMark } from "../../src/commands/validate-and-mark";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { ignoreKeys, keptText } from "../../src/core/checking/ignoring";
import { defaultSettings, writeSettings } from "../../src/host/settings";
import { MemoryWorkbook } from "../taskpane/memory-workbook";
import { seedGrids } from "../bench/project-sheets";

function memoryStore() {
  const map = new Map<string, unknown>();
  return {
    read: (key: string) => map.get(key) ?? null,
    write: (key: string, value: unknown) => void map.set(key, value),
  };
}

test("the ribbon button marks what a check finds and shows the pane", async () => {
  const host = new MemoryWorkbook(seedGrids());
  const showPane = jest.fn(() => Promise.resolve());
  await validateAndMark(host, memoryStore(), showPane);
  const cells = new Set(checkWorkbook(seedGrids()).findings.map(({ sheet, cell }) => `${sheet}!${cell}`));
  expect(new Set(host.marks.map(({ sheet, cell }) => `${sheet}!${cell}`))).toEqual(cells);
  expect(showPane).toHaveBeenCalledTimes(1);
});

test("it heeds the settings: a rule that is off marks nothing", async () => {
  const host = new MemoryWorkbook(seedGrids());
  const store = memoryStore();
  writeSettings(store, { ...defaultSettings, rulesOff: ["serial-gap"] });
  await validateAndMark(host, store, () => Promise.resolve());
  expect(host.marks.some(({ sheet, cell }) => sheet === "附件1" && cell === "A13")).toBe(false);
});

test("it heeds what the person explained and what the workbook says to ignore", async () => {
  const grids = seedGrids();
  const { findings } = checkWorkbook(grids);
  const own = grids.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) =>
      row.map((cell) => (cell?.text.trim() === "实际完成值" ? { ...cell, value: "落实结果", text: "落实结果" } : cell)),
    ),
  }));
  const host = new MemoryWorkbook(own);
  const store = memoryStore();
  writeSettings(store, { ...defaultSettings, labels: [{ text: "落实结果", label: "实际完成值" }] });
  host.kept = keptText([{ key: ignoreKeys(findings, grids).get(findings[0]!)!, reason: "已核实" }]);
  await validateAndMark(host, store, () => Promise.resolve());
  const left = new Set(findings.slice(1).map(({ sheet, cell }) => `${sheet}!${cell}`));
  expect(new Set(host.marks.map(({ sheet, cell }) => `${sheet}!${cell}`))).toEqual(left);
});

test("a workbook that cannot be read still shows the pane, and the button comes to its end", async () => {
  const host = new MemoryWorkbook(seedGrids());
  host.fail("readGrids", "cell-editing");
  const showPane = jest.fn(() => Promise.reject(new Error("no shared runtime")));
  await expect(validateAndMark(host, memoryStore(), showPane)).resolves.toBeUndefined();
  expect(showPane).toHaveBeenCalledTimes(1);
});

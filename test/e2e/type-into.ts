import type { Page } from "playwright-core";
import { parseArea } from "../../src/core/grid/address";

/** Pixels of the grid's row and column headings. */
const headings = { width: 46, height: 20 };
const pixelsPerPoint = 96 / 72;

/** What a person does: goes to the sheet, clicks the cell, types, presses Enter, or Delete for no text. The cell must be in view. */
export async function typeInto(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  const { top, left } = parseArea(cell)!;
  const place = await page.evaluate(
    ([name, row, column]) => {
      const { engine } = window.workbench!;
      const id = engine.sheets().find((one) => one.name === name)!.id;
      engine.activate(id);
      const sum = (count: number, size: (at: number) => number) =>
        Array.from({ length: count }, (_, at) => size(at)).reduce((a, b) => a + b, 0);
      return {
        x: sum(column, (at) => engine.columnWidth(id, at)),
        y: sum(row, (at) => engine.rowHeight(id, at)),
      };
    },
    [sheet, top, left] as const,
  );
  await page.locator("#univer-sheet-main-canvas_workbook").click({
    position: { x: headings.width + place.x * pixelsPerPoint + 8, y: headings.height + place.y * pixelsPerPoint + 8 },
  });
  await page.waitForFunction(
    ([row, column]) => {
      const { area } = window.workbench!.engine.selection();
      return area.top === row && area.left === column;
    },
    [top, left] as const,
  );
  if (text === "") await page.keyboard.press("Delete");
  else {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  await page.waitForFunction(() => !window.workbench!.engine.isEditing());
  await page.evaluate(() => window.workbench!.engine.settled());
}

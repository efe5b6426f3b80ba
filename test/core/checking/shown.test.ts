import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { parseArea } from "../../../src/core/grid/address";
import type { Cell } from "../../../src/core/grid/grid";
import { describeFinding } from "../../../src/core/reporting/describe";
import { zhCN } from "../../../src/core/wording/zh-CN";
import { shownText } from "../../../src/host/files/xlsx/shown-text";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms } from "../../fixtures/forms";

const sheet = "附件4-业务工作经费";

/** What a rule says is in a cell of the clean annexes, once this is typed there in this format. */
function actualOf(rule: string, address: string, value: Cell["value"], format: string, text?: string) {
  const { top, left } = parseArea(address)!;
  const cell = { value, text: text ?? shownText(value, format, false), formula: null, format };
  const grids = gridsOf(cleanForms).map((grid) =>
    grid.sheet === sheet
      ? { ...grid, rows: grid.rows.map((row, at) => (at === top ? row.with(left, cell) : row)) }
      : grid,
  );
  const finding = checkWorkbook(grids).findings.find((one) => one.rule === rule && one.cell === address);
  return finding && { shown: finding.actual, isSaid: describeFinding(finding, zhCN).message.includes(finding.actual!) };
}

test.each<[rule: string, cell: string, value: Cell["value"], format: string, shown: string]>([
  ["execution-score", "I6", 9, "General", "9"],
  ["execution-score", "I6", 9, "0.00", "9.00"],
  ["execution-score", "I6", 9, '0.0"分"', "9.0分"],
  ["execution-score", "I6", "9", "@", "9"],
  ["execution-score", "I6", "9", '@"分"', "9分"],
  ["execution-score", "I6", "9", 'General;General;General;@"分"', "9分"],
  ["execution-score", "I6", "9分", "_ @_ ", "9分"],
  ["execution-score", "I6", "9", '0"分"', "9"],
  ["execution-rate", "H6", 0.5, "0%", "50%"],
  ["execution-rate", "H6", 0.50049, "0.0%", "50.0%"],
  ["execution-rate", "H6", "50", '@"%"', "50%"],
  ["execution-rate", "H6", "50%", "General", "50%"],
  ["funds-total", "E6", 1234.5, "#,##0.00", "1,234.50"],
  ["funds-total", "E6", 1234.5, '#,##0.0"万元"', "1,234.5万元"],
  ["funds-total", "E6", "1234.5", '@"万元"', "1234.5万元"],
])("%s at %s says of %j in %s that it is %s", (rule, cell, value, format, shown) => {
  expect(actualOf(rule, cell, value, format)).toEqual({ shown, isSaid: true });
});

test.each([
  ["execution-score", "I6", 9, "0.00", "9"],
  ["execution-rate", "H6", 0.5, "0.0%", "50%"],
  ["funds-total", "E6", 1234.5, '#,##0.00"万元"', "1234.5万元"],
])("%s at %s says what a column too narrow for it does not show", (rule, cell, value, format, shown) => {
  expect(actualOf(rule, cell, value, format, "######")).toEqual({ shown, isSaid: true });
});

test("a text with its unit in the format counts as one typed with the unit", () => {
  expect(actualOf("funds-total", "E6", "1075900", '@"元"')).toBeUndefined();
});

/** Sheets that no typist means and every file may hold: random grids, and forms damaged at random. */
import fc from "fast-check";
import { annexes } from "../../src/core/forms/index";
import { otherForms } from "../../src/core/forms/words/other-forms";
import type { Area, Cell, CellValue, Grid } from "../../src/core/grid/grid";
import { layouts } from "./form-layouts";
import { cellOf, filledForm } from "./forms";

const labels = [
  ...otherForms,
  ...annexes.flatMap(({ titles, fields, tables }) => [
    ...titles,
    ...fields.flatMap((field) => field.labels),
    ...tables.flatMap(({ columns, rows, closing }) => [
      ...[...columns, ...(rows ?? [])].flatMap((one) => one.labels),
      ...(closing ?? []),
    ]),
  ]),
];
const label = fc
  .tuple(fc.constantFrom(...labels), fc.constantFrom("", "本"))
  .map(([text, some]) => text.replaceAll("*", some));

const typed = [
  ...["≥95%", "6446.6万元", "1:0.9", "3-5", "0起", "……", "/", "每月月底前", "三百二十万元", "（50分）", "百分之", "优"],
  ...["约好几百", "-6446.6万元", "(1,234.50)", "1,23,4", "45,000.00元", "2023-12-31", "'95", "９５．５％", "95分"],
  ...[
    "#DIV/0!",
    "#REF!",
    "#N/A",
    "#NAME?",
    "########",
    "NaN",
    "-Infinity",
    "null",
    "1e309",
    "1e5",
    "0x10",
    "-0",
    "+-5",
  ],
  ...[
    "=1+1",
    "@SUM(A1)",
    "其中：",
    "：",
    "{actual}",
    "__proto__",
    "constructor",
    "<img src=x onerror=alert(1)>",
    "&#60;",
  ],
  ...["9\u200b5", "\u200b", "95\r\n%", "一级\r\n指标", "\u202e59", "\ud800", "١٢٣", "\u001b[31m", " \u00a0\u3000"],
  ...["9".repeat(400), "一".repeat(400), "1.参保45498人，2.追回11人；".repeat(60), "其中：甲：1：2".repeat(40)],
];
const numbers = [-148, 1e308, -1e308, 5e-324, 2 ** 53 + 2, 0.1 + 0.2, -0, 45291, 0.997, NaN, Infinity];
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: label },
  { weight: 3, arbitrary: fc.constantFrom(...typed) },
  { weight: 1, arbitrary: fc.constantFrom(...numbers) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(true, false, null) },
);
const format = fc.oneof(
  { weight: 3, arbitrary: fc.constant("General") },
  {
    weight: 2,
    arbitrary: fc.constantFrom("0.00%", "yyyy-mm-dd", "@", '0"万元"', "[", '"', "", "[>1]0;;", "#,##0.00_ "),
  },
);
const formulas = ["=A1+B2", "=SUM(A:A)", "=Sheet1!A1", "=1/0", '=IF(COUNT(A1)=0,"",A1)', "=", "=\u0000"];
/** Mostly none; what it shows may be cut off, or be rich text that differs from what is stored. */
const formula = fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.constantFrom(...formulas));
const shown = fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, fc.constantFrom("", "####", "100%", " 95 "));
const cell: fc.Arbitrary<Cell | null> = fc.option(
  fc
    .record({ value, format, formula, shown })
    .map((one) => ({ ...one, ...cellOf(one.value), format: one.format, formula: one.formula, shown: one.shown }))
    .map(({ shown: text, ...one }) => ({ ...one, text: text ?? one.text })),
  { freq: 2 },
);

/** Merged areas wherever they fall, over filled cells and over each other. */
const merges: fc.Arbitrary<readonly Area[] | null> = fc.option(
  fc.array(
    fc
      .record({ top: fc.nat(14), left: fc.nat(10), height: fc.nat(3), width: fc.nat(4) })
      .map(({ top, left, height, width }) => ({ top, left, bottom: top + height, right: left + width })),
    { maxLength: 4 },
  ),
  { freq: 3 },
);
const sheet = fc.constantFrom("Sheet1", "附件4 (2)", "a'b!c", "__proto__", "<b>");

/** What a host may add to a sheet: merged areas, a used range too large to be read, blank rows without end. */
function asHostsGive(grid: fc.Arbitrary<Pick<Grid, "rows" | "top" | "left">>): fc.Arbitrary<Grid> {
  const blank: Cell = { value: null, text: "", formula: null, format: "0.00" };
  const rows = (count: number, row: Grid["rows"][number]) => Array.from({ length: count }, () => row);
  const tail = fc.oneof(
    { weight: 60, arbitrary: fc.constant<Grid["rows"]>([]) },
    fc.constantFrom<Grid["rows"]>(rows(3000, []), rows(2000, [null, null]), rows(1000, Array<Cell>(9).fill(blank))),
  );
  const beyond = fc.option(fc.record({ down: fc.nat(5), right: fc.nat(3) }), { freq: 1 });
  return fc.record({ grid, merges, sheet, tail, beyond }).map(({ grid: one, tail: more, beyond: cut, ...rest }) => ({
    ...one,
    ...rest,
    rows: [...one.rows, ...more],
    ...(cut && {
      cutFrom: {
        ...{ top: one.top, left: one.left },
        bottom: one.top + one.rows.length + more.length + cut.down,
        right: one.left + widthOf(one) + cut.right,
      },
    }),
  }));
}

const tables = annexes.flatMap((annex) => annex.tables);
/** A row that heads a table: most of its columns, in any order. */
const headingRow = fc
  .constantFrom(...tables)
  .chain(({ columns }) =>
    fc
      .shuffledSubarray([...columns], { minLength: Math.min(4, columns.length) })
      .map((some) => [null, ...some.map(({ labels: [name = ""] }) => cellOf(name.replaceAll("*", "")))]),
  );
/** A row of values behind a printed label. */
const valueRow = fc
  .tuple(
    fc.constantFrom(
      ...tables.flatMap(({ rows, closing }) => [...(rows ?? []).flatMap((one) => one.labels), ...(closing ?? [])]),
    ),
    fc.array(
      fc.oneof({ weight: 3, arbitrary: fc.integer({ min: -9, max: 999 }).map((number) => cellOf(number / 10)) }, cell),
      {
        maxLength: 8,
      },
    ),
  )
  .map(([name, values]) => [cellOf(name.replaceAll("*", "")), ...values]);
const row: fc.Arbitrary<(Cell | null)[]> = fc.oneof(
  { weight: 5, arbitrary: fc.array(cell, { maxLength: 9 }) },
  { weight: 2, arbitrary: headingRow },
  { weight: 4, arbitrary: valueRow },
);

export const randomGrid: fc.Arbitrary<Grid> = asHostsGive(
  fc.record({ rows: fc.array(row, { maxLength: 14 }), top: fc.nat(3), left: fc.nat(3) }),
);

/** A form with some of its cells emptied or overwritten by anything. */
export const damagedForm: fc.Arbitrary<Grid> = asHostsGive(
  fc
    .tuple(
      fc.constantFrom(...layouts).chain(filledForm),
      fc.array(fc.tuple(fc.nat(40), fc.nat(12), cell), { minLength: 1, maxLength: 8 }),
    )
    .map(([{ grid }, hits]) => ({
      ...grid,
      rows: grid.rows.map((row, at) =>
        row.map((old, column) => {
          const hit = hits.find(([r, c]) => r % grid.rows.length === at && c === column);
          return hit ? hit[2] : old;
        }),
      ),
    })),
);

/** How many columns were read. */
export function widthOf({ rows }: Pick<Grid, "rows">): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

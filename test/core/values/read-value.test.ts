import fc from "fast-check";
import { readText, readValue } from "../../../src/core/values/read-value";
import type { Value } from "../../../src/core/values/value";

function said(value: Value): string {
  switch (value.kind) {
    case "quantity":
      return `${value.comparator ?? ""}${value.amount.toFixed()}${value.unit.name}`;
    case "range":
      return `${value.low.toFixed()}..${value.high.toFixed()}${value.unit.name}`;
    case "ratio":
      return `${value.antecedent.toFixed()}:${value.consequent.toFixed()}`;
    case "unit":
      return `unit ${value.unit.name}`;
    default:
      return value.kind;
  }
}

test.each([
  ["", "blank"],
  ["  \n ", "blank"],
  ["……", "placeholder"],
  ["......", "placeholder"],
  ["…", "placeholder"],
  ["/", "not-applicable"],
  ["无", "not-applicable"],
  ["-", "not-applicable"],
  ["—", "not-applicable"],
  ["≥95%", "≥95%"],
  ["1亿2000万元", "120000000元"],
  ["3万5千元", "35000元"],
  ["10㎡", "10m2"],
  ["120.5m²", "120.5m2"],
  ["500元/人", "500元/人"],
  ["2次/年", "2次/年"],
  [".5", "0.5"],
  ["90%≤X≤95%", "90..95%"],
  ["≥95%且≤100%", "95..100%"],
  ["＞=９５％", "≥95%"],
  ["不低于95%", "≥95%"],
  ["95%以上", "≥95%"],
  ["≤3个", "≤3个"],
  ["3天内", "≤3天"],
  ["6446.6万元", "6446.6万元"],
  ["6,446.60 元", "6446.6元"],
  ["1.2亿元", "1.2亿元"],
  ["0起", "0起"],
  ["100百分比", "100百分比"],
  ["百分之九十五", "95%"],
  ["三百二十万元", "320万元"],
  ["起", "unit 起"],
  ["3-5", "3..5"],
  ["3～5天", "3..5天"],
  ["1:0.9", "1:0.9"],
  ["1：0.9", "1:0.9"],
  ["每月月底前", "date"],
  ["2023年12月31日前", "date"],
  ["2023.12.31", "date"],
  ["2023-12-31", "date"],
  ["12月底前", "date"],
  ["8762.88", "8762.88"],
  ["2023.12", "2023.12"],
  ["不超过预算", "words"],
  ["#DIV/0!", "unreadable"],
])("%j is read as %s", (text, expected) => {
  expect(said(readText(text))).toBe(expected);
});

test.each([
  [0.997, "99.7%", "0.0%", "99.7%"],
  [0.1 + 0.2, "0.3", "General", "0.3"],
  [45291, "2023-12-31", "yyyy-mm-dd", "date"],
  [320, "320万元", '0"万元"', "320万元"],
])("the number %d shown as %j is read as %s", (value, text, format, expected) => {
  expect(said(readValue({ value, text, format, formula: null }))).toBe(expected);
});

const amount = fc.integer({ min: 0, max: 10 ** 9 }).map((cents) => (cents / 100).toFixed(2));

test("an amount is the same typed as text, with separators, full-width or as a number", () => {
  fc.assert(
    fc.property(amount, (text) => {
      const grouped = text.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
      const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
      const number = readValue({ value: Number(text), text, format: "0.00", formula: null });
      for (const typed of [text, grouped, wide, ` ${text}\n`]) expect(readText(typed)).toEqual(number);
    }),
  );
});

test("no text is too odd to be read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => readText(text).kind.length > 0),
    { numRuns: 3000 },
  );
});

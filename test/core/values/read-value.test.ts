import fc from "fast-check";
import { readText, readValue } from "../../../src/core/values/read-value";
import { saysNothing, type Value } from "../../../src/core/values/value";

function said(value: Value): string {
  switch (value.kind) {
    case "quantity":
      return `${value.approximate ? "about " : ""}${value.comparator ?? ""}${value.amount.toFixed()}${value.unit.name}`;
    case "range":
      return `${value.low.toFixed()}..${value.high.toFixed()}${value.unit.name}`;
    case "ratio":
      return `${value.comparator ?? ""}${value.antecedent.toFixed()}:${value.consequent.toFixed()}`;
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
  ["500元/人*月", "500元/人*月"],
  ["500元/人·月", "500元/人·月"],
  ["'100", "100"],
  ["＇≥95%", "≥95%"],
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
  ["――", "not-applicable"],
  ["暂无", "not-applicable"],
  ["Ｎ／Ａ", "not-applicable"],
  ["一百二十万元", "120万元"],
  ["叁佰贰拾万元", "320万元"],
  ["百分之九十五点五", "95.5%"],
  ["不低于百分之九十五", "≥95%"],
  ["大于等于95%", "≥95%"],
  ["大于95%", ">95%"],
  ["大于95%（含）", "≥95%"],
  ["95%（含）以上", "≥95%"],
  ["95%(含95%)以上", "≥95%"],
  ["不得低于95%", "≥95%"],
  ["最少3次", "≥3次"],
  ["不得超过5%", "≤5%"],
  ["控制在5%以内", "≤5%"],
  ["5个工作日内", "≤5个工作日"],
  ["不到300人", "<300人"],
  ["逾100人", ">100人"],
  ["300余人", "≥300人"],
  ["20多万元", "≥20万元"],
  ["三百余人", "≥300人"],
  ["近300人", "about 300人"],
  ["大约300人", "about 300人"],
  ["95%左右", "about 95%"],
  ["98%。", "98%"],
  ["200人；", "200人"],
  ["100%完成", "100%"],
  ["￥100元", "100元"],
  ["1.2万人次", "1.2万人次"],
  ["1千", "1千"],
  ["2万㎡", "2万m2"],
  ["300m³", "300m3"],
  ["1比3", "1:3"],
  ["≥1：3", "≥1:3"],
  ["不高于18:1", "≤18:1"],
  ["约1:3", "words"],
  ["1:0", "words"],
  ["90%-95%", "90..95%"],
  ["95%-90%", "words"],
  ["培训3期，共120人", "words"],
  ["（5）", "words"],
  ["一般", "words"],
  ["二级", "words"],
  ["提高10个百分点", "words"],
  ["完成率80%", "words"],
  ["≧95%", "≥95%"],
  ["≦5%", "≤5%"],
  ["3〜5天", "3..5天"],
  ["3–5天", "3..5天"],
  ["1∶3", "1:3"],
  ["万元", "unit 万元"],
  ["三5人", "words"],
  ["三万五千元", "35000元"],
  ["二三〇人", "230人"],
  ["98%。。", "98%"],
  ["。", "words"],
  ["12亿2000万元", "1220000000元"],
  ["1.25亿3000.5万元", "155005000元"],
  ["1亿2000万300元", "120000300元"],
  ["3万5000元", "35000元"],
  ["2000万1亿元", "words"],
  ["3万5万元", "words"],
  ["5人≤X≤9天", "words"],
  ["≥95%且≤100天", "words"],
  ["5人-9天", "words"],
  ["5小鸟-9小鸟", "words"],
  ["-5%以内", "≤-5%"],
  ["5（万元）", "5万元"],
  ["5小鸟", "5小鸟"],
  ["5小小小小鸟", "words"],
  ["5!小鸟", "words"],
  ["500元/小时", "500元/小时"],
  ["500元/m2", "500元/m2"],
  ["500元/人*小时", "500元/人*小时"],
  ["500元/人*m2", "500元/人*m2"],
])("%j is read as %s", (text, expected) => {
  expect(said(readText(text))).toBe(expected);
});

test.each([
  [0.997, "99.7%", "0.0%", "99.7%"],
  [0.1 + 0.2, "0.3", "General", "0.3"],
  [45291, "2023-12-31", "yyyy-mm-dd", "date"],
  [320, "320万元", '0"万元"', "320万元"],
  [0.954, "95%", "0%", "95.4%"],
  [95, "95%", "0\\%", "95%"],
  [5, "5天", "0天", "5天"],
  [5, "≥5天", '"≥"0"天"', "≥5天"],
  [-5, "(5.00)", "0.00_);(0.00)", "-5"],
  [0, "-", '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', "0"],
  [1234567, "1,234.57", "#,##0.00,", "1234.567"],
  [1075900, "107.6", "0\\.0,", "107.59"],
  [1234567, "1,234,567.00", "#,##0.00", "1234567"],
  [100, "####", "0", "100"],
  [320, "####", '0"万元"', "320万元"],
  [5, "5m2", '0"m2"', "5m2"],
  [5, "5", "[Red]0", "5"],
  [1234567000, "1,235", "#,##0,,", "1234.567"],
  [1075900, "107.5900", "0!.0000", "107.59"],
  [NaN, "", "0", "unreadable"],
  [Infinity, "", "General", "unreadable"],
])("the number %d shown as %j is read as %s", (value, text, format, expected) => {
  expect(said(readValue({ value, text, format, formula: null }))).toBe(expected);
});

test.each([
  [0.1234, "12.3%", "0.0%", "0.1"],
  [12.345, "12", "0", "1"],
  [12.345, "12.35", "0.00", "0.01"],
  [12.345, "####", "0.00", "0.001"],
  [0.25, "-", '0;0;"-"', "0.01"],
  [0.5, "0.5", "General", "0.1"],
])("the number %d shown as %j is given to %s", (value, text, format, step) => {
  const read = readValue({ value, text, format, formula: null });
  expect(read.kind === "quantity" && read.step.toFixed()).toBe(step);
});

test.each([
  ["no cell", null, { kind: "blank" }],
  ["an empty cell", { value: null, text: "", format: "General", formula: null }, { kind: "blank" }],
  [
    "a formula whose result is not there",
    { value: null, text: "", format: "General", formula: "=A1" },
    { kind: "unreadable", why: "not-calculated" },
  ],
  ["a tick", { value: true, text: "TRUE", format: "General", formula: null }, { kind: "words", text: "TRUE" }],
  [
    "an error",
    { value: "#N/A", text: "#N/A", format: "General", formula: null },
    { kind: "unreadable", why: "error-cell" },
  ],
  ["no number", { value: NaN, text: "", format: "General", formula: null }, { kind: "unreadable", why: "number" }],
])("%s", (_what, cell, value) => {
  expect(readValue(cell)).toEqual(value);
});

test.each([
  ["", true],
  ["……", true],
  ["/", true],
  ["0", false],
  ["按时完成", false],
])("%j says nothing: %s", (text, nothing) => {
  expect(saysNothing(readText(text))).toBe(nothing);
});

test.each([
  ["500元/人*月", "500元/人/月"],
  ["5万人", "50000人"],
  ["2亿人次", "20000万人次"],
  ["11名", "11人"],
  ["5万元", "50000元"],
  ["5公里", "5000米"],
  ["2万㎡", "20000平方米"],
  ["3公顷", "30000平方米"],
  ["120人次", "0.012万人次"],
  ["5个工作日", "5工作日"],
  ["1.5吨", "1500公斤"],
])("%s is as much as %s", (one, other) => {
  const [a, b] = [one, other]
    .map((text) => readText(text))
    .map((value) => {
      if (value.kind !== "quantity") throw new Error(value.kind);
      return `${value.amount.times(value.unit.scale).toFixed()} ${value.unit.base}`;
    });
  expect(a).toBe(b);
});

test.each([
  ["90天", "3个月"],
  ["5天", "5个工作日"],
  ["1200人", "1200人次"],
])("%s and %s do not compare", (one, other) => {
  const [a, b] = [one, other].map((text) => readText(text));
  expect(a?.kind === "quantity" && b?.kind === "quantity" && a.unit.base === b.unit.base).toBe(false);
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

test("no number format is too odd to be read", () => {
  const format = fc.string({ unit: fc.constantFrom(...'0#?,.%;"\\![]_*@ymd万元≥E+-'), maxLength: 40 });
  fc.assert(
    fc.property(fc.double(), fc.string(), format, (value, text, one) => {
      const read = readValue({ value, text, format: one, formula: null });
      return read.kind !== "quantity" || read.amount.toFixed().length > 0;
    }),
    { numRuns: 2000 },
  );
  expect(readValue({ value: 1, text: "0", format: `0${",".repeat(9999)}`, formula: null }).kind).toBe("quantity");
});

test("no text is too odd to be read", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => readText(text).kind.length > 0),
    { numRuns: 3000 },
  );
});

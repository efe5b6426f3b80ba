/** Which funds are parts of which, and who scores the execution: by labels, 其中, order and printed weights, never by amounts. */
import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { mof2020 } from "../../../src/core/places/mof-2020";
import { Big } from "../../../src/core/values/big";
import { sheetOf } from "./sheet-of";

const indicators = (points: number) => `
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
产出指标|数量指标|培训人数|≥100人|100人|${points - 40}|${points - 40}|
效益指标|社会效益指标|就业率|≥90%|95%|30|30|
满意度指标|满意度指标|学员满意度|≥90%|95%|10|10|`;

const found = (text: string, place = mof2020) =>
  checkWorkbook([sheetOf(text)], place).findings.map(({ cell, rule, arithmetic, expected }) =>
    [cell, rule, arithmetic ?? expected].join(" "),
  );

describe("what the total of the funds is the sum of", () => {
  const form = (funds: readonly (readonly [label: string, amount: number])[]) => `
项目支出绩效自评表
项目名称|某某项目||||||
项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
${funds.map(([label, amount], at) => `${label}|${amount}|${amount}|${amount}|${at === 0 ? "10|100%|10" : "||"}`).join("\n")}
${indicators(90)}
总分|||||100|100|`;
  const wrong = (sum: string) => ["B4", "C4", "D4"].map((cell) => `${cell} funds-total ${sum}`);

  test.each<[string, Parameters<typeof form>[0], string | null]>([
    [
      "其中 is a part of the part above it",
      [
        ["年度资金总额", 100],
        ["财政拨款", 60],
        ["其中：上级补助", 10],
        ["其他资金", 40],
      ],
      null,
    ],
    [
      "and too much beside it is told without it",
      [
        ["年度资金总额", 100],
        ["财政拨款", 60],
        ["其中：上级补助", 10],
        ["其他资金", 45],
      ],
      "60 + 45 = 105",
    ],
    [
      "too little is told though 其中 would make it up",
      [
        ["年度资金总额", 100],
        ["财政拨款", 60],
        ["其中：上级补助", 10],
        ["其他资金", 30],
      ],
      "60 + 30 = 90",
    ],
    [
      "so beside a line of the unit's own",
      [
        ["年度资金总额", 100],
        ["财政拨款", 60],
        ["其中：上级补助", 10],
        ["村级配套", 45],
      ],
      "60 + 45 = 105",
    ],
    [
      "and below one",
      [
        ["年度资金总额", 100],
        ["财政拨款", 60],
        ["其中：上级补助", 10],
        ["村级配套", 30],
      ],
      "60 + 30 = 90",
    ],
    [
      "the first 其中 is of the total",
      [
        ["年度资金总额", 100],
        ["其中：财政拨款", 60],
        ["其中：上级补助", 10],
        ["其他资金", 30],
      ],
      "60 + 30 = 90",
    ],
    [
      "a line behind 其中 may go on with it",
      [
        ["年度资金总额", 100],
        ["财政拨款", 60],
        ["其中：上级补助", 10],
        ["本级安排", 50],
        ["其他资金", 40],
      ],
      null,
    ],
    [
      "or be a part of its own",
      [
        ["年度资金总额", 100],
        ["财政拨款", 60],
        ["其中：上级补助", 10],
        ["村级配套", 40],
      ],
      null,
    ],
    [
      "a line behind a source may be another",
      [
        ["年度资金总额", 100],
        ["财政拨款", 60],
        ["村级配套", 40],
      ],
      null,
    ],
    [
      "or break it down",
      [
        ["年度资金总额", 100],
        ["财政拨款", 60],
        ["中央补助", 50],
        ["省级补助", 10],
        ["其他资金", 40],
      ],
      null,
    ],
    [
      "and where neither fits it counts",
      [
        ["年度资金总额", 100],
        ["财政拨款", 60],
        ["村级配套", 45],
      ],
      "60 + 45 = 105",
    ],
    [
      "其中 before each source",
      [
        ["年度资金总额", 100],
        ["其中：财政拨款", 60],
        ["其中：自筹资金", 40],
      ],
      null,
    ],
    [
      "or of the one above it",
      [
        ["年度资金总额", 100],
        ["其中：财政拨款", 100],
        ["其中：上年结转", 40],
      ],
      null,
    ],
    [
      "parts above their total",
      [
        ["财政拨款", 60],
        ["其中：上级补助", 10],
        ["其他资金", 40],
        ["合计", 100],
      ],
      null,
    ],
  ])("%s", (_, funds, sum) => {
    expect(found(form(funds)).filter((one) => one.includes("funds-total"))).toEqual(sum === null ? [] : wrong(sum));
  });
});

describe("who scores the execution", () => {
  const form = (weight: string, points: number, total: string) => `
项目支出绩效自评表
项目名称|某某项目||||||
项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|100|100|80|${weight}|80%|8
财政拨款|100|100|80|||
${indicators(points)}
总分|||||${total}|`;

  test.each<[string, string, string[]]>([
    ["the funds, counted by a total of 100", form("10", 90, "100|98"), []],
    ["whose points the total then has to count", form("10", 90, "100|90"), ["G11 score-total 8 + 50 + 30 + 10 = 98"]],
    ["beside a total of the indicators' own 90", form("10", 90, "90|90"), []],
    [
      "a weight of 90 beside a total that counts them is a slip",
      form("10", 90, "90|98"),
      ["F11 weight-total 10 + 50 + 30 + 10 = 100"],
    ],
    ["nobody, where the indicators make up 100 without it", form("10", 100, "100|100"), []],
    [
      "or one weight is a slip, where the total counts it",
      form("10", 100, "100|108"),
      ["F11 weight-total 10 + 60 + 30 + 10 = 110"],
    ],
    ["a heading without points leaves it to the indicators", form("", 100, "100|100"), []],
    ["a total of 110 is a slip as well", form("10", 100, "110|108"), ["F11 weight-total 10 + 60 + 30 + 10 = 110"]],
    ["unless the form prints it", form("10", 100, "110|108").replace("总分|", "总分（110分）|"), []],
    ["as its full points", `${form("10", 100, "110|108")}\n注：本表满分为110分。`, []],
    ["or the execution's beside the 100", `${form("10", 100, "110|108")}\n注：预算执行率10分为附加分。`, []],
    ["whatever stands in the total", `${form("10", 100, "|108")}\n注：预算执行率得分不计入100分。`, []],
    [
      "which still has to be their sum",
      `${form("10", 100, "110|100")}\n注：预算执行率10分另计。`,
      ["G11 score-total 8 + 60 + 30 + 10 = 108"],
    ],
    [
      "and the indicators' weights 100",
      `${form("10", 98, "108|106")}\n注：预算执行率10分另计，满分110分。`,
      ["F11 weight-total 10 + 58 + 30 + 10 = 108"],
    ],
    [
      "a note on the score is none on the points",
      `${form("10", 100, "110|108")}\n注：自评总分98分，预算执行率80%。`,
      ["F11 weight-total 10 + 60 + 30 + 10 = 110"],
    ],
  ])("%s", (_, text, findings) => {
    expect(found(text).filter((one) => / (score|weight)-total /.test(one))).toEqual(findings);
  });

  test.each([
    ["110|108", []],
    ["100|108", ["F11 weight-total 10 + 60 + 30 + 10 = 110"]],
  ])("in a place whose full points are 110 the total %s", (total, findings) => {
    const place = { ...mof2020, fullPoints: new Big(110) };
    expect(found(form("10", 100, total), place).filter((one) => one.includes("-total "))).toEqual(findings);
  });
});

import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { cappedTotal } from "../../../src/core/places/capped-total";
import { sheetOf } from "../reading/sheet-of";
import { ruleCases } from "./rule-cases";

ruleCases("score-total", {
  clean: [
    ["with decimals", { "附件3!indicators.closing.score": "100.00" }],
    ["with its unit", { "附件3!indicators.closing.score": "100分" }],
    [
      "halves, summed up in whole points",
      { "附件3!indicators.1.score": "4.5", "附件3!indicators.closing.score": "100" },
    ],
  ],
  faulty: [
    [
      "99 for 100",
      { "附件3!indicators.closing.score": "99" },
      ["附件3!indicators.closing.score"],
      [
        'error score-total (总分 自评得分): 99, right is 100, 10 + 5 + 5 + 5 + 4 + 4 + 5 + 4 + 4 + 4 + 5 + 5 + 5 + 5 + 5 + 10 + 5 + 10 = 100, by I5 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30, fix 100 =IF(COUNT(I5,H14:H30)=0,"",ROUND(SUM(I5,H14:H30),2))',
      ],
    ],
    [
      "a score changed behind its total",
      { "附件3!indicators.17.score": "8" },
      ["附件3!indicators.closing.score"],
      [
        "error score-total (总分 自评得分): 100, 10 + 5 + 5 + 5 + 4 + 4 + 5 + 4 + 4 + 4 + 5 + 5 + 5 + 5 + 5 + 10 + 5 + 8 = 98, expected 98, by I5 H14 H15 H16 H17 H18 H19 H20 H21 H22 H23 H24 H25 H26 H27 H28 H29 H30",
      ],
    ],
    [
      "without execution's",
      { "附件4-原试点退费!indicators.closing.score": "90" },
      ["附件4-原试点退费!indicators.closing.score"],
      [
        'error score-total (总分 自评得分): 90, right is 100, 10 + 10 + 10 + 10 + 10 + 5 + 5 + 15 + 15 + 10 = 100, by I6 H13 H14 H15 H16 H17 H18 H19 H20 H21, fix 100 =IF(COUNT(I6,H13:H21)=0,"",ROUND(SUM(I6,H13:H21),2))',
      ],
    ],
  ],
  unclear: [
    [
      "a score in words",
      { "附件3!indicators.17.score": "满分" },
      ["附件3!indicators.closing.score"],
      ["unreadable: 满分"],
    ],
  ],
});

const low = (total: string) => ({
  "附件4-原试点退费!funds.total.executed": "116.92",
  "附件4-原试点退费!funds.appropriation.executed": "116.92",
  "附件4-原试点退费!funds.total.executionRate": "79%",
  "附件4-原试点退费!funds.total.score": "7.9",
  "附件4-原试点退费!indicators.closing.score": total,
});

describe("where low execution caps the total", () => {
  ruleCases("score-total", {
    profile: cappedTotal,
    clean: [
      ["the cap itself", low("89")],
      ["more than the cap is the cap's own matter", low("95")],
    ],
    faulty: [
      [
        "what is below the cap anyhow",
        { ...low("75"), "附件4-原试点退费!indicators.1.score": "0", "附件4-原试点退费!indicators.2.score": "0" },
        ["附件4-原试点退费!indicators.closing.score"],
        [
          "error score-total (总分 自评得分): 75, 7.9 + 0 + 0 + 10 + 10 + 5 + 5 + 15 + 15 + 10 = 77.9, expected 77.9, by I6 H13 H14 H15 H16 H17 H18 H19 H20 H21 F6 E6, because of 附件4-原试点退费!F6",
        ],
      ],
      [
        "less than the cap",
        low("85"),
        ["附件4-原试点退费!indicators.closing.score"],
        [
          "error score-total.capped (总分 自评得分): 85, right is 89, 116.92 ÷ 148 = 79%, by I6 H13 H14 H15 H16 H17 H18 H19 H20 H21 F6 E6, because of 附件4-原试点退费!F6",
        ],
      ],
    ],
  });

  ruleCases("missing-derived-value", {
    profile: cappedTotal,
    faulty: [
      [
        "the total",
        low(""),
        ["附件4-原试点退费!indicators.closing.score"],
        [
          "error missing-derived-value.capped (总分 自评得分): right is 89, 116.92 ÷ 148 = 79%, by I6 H13 H14 H15 H16 H17 H18 H19 H20 H21 F6 E6, because of 附件4-原试点退费!F6",
        ],
      ],
    ],
  });
});

describe("a total beside the name", () => {
  const said = (total: string, scores: readonly string[], weights: readonly string[]) => {
    const rows = scores.map(
      (score, at) => `产出指标|数量指标|培训第${String(at + 1)}期|100人|100人|${weights[at] ?? ""}|${score}`,
    );
    const text = `
项目支出绩效自评表（2023年度）
项目名称|培训经费|自评总分|${total}
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
${rows.join("\n")}
`;
    return checkWorkbook([sheetOf(text)])
      .findings.filter(({ rule }) => rule === "score-total")
      .map(({ cell, expected, arithmetic, fix }) => [cell, expected, arithmetic, fix?.value].join(" "));
  };

  test.each([
    ["100", ["60", "40"], ["60", "40"], []],
    ["95", ["60", "40"], ["60", "40"], ["D2 100 60 + 40 = 100 100"]],
    ["95", ["60", "35"], ["60", "40"], []],
    // Of fewer points than 100, with a score still to come or in words, nobody knows the total.
    ["95", ["60", "30"], ["60", "30"], []],
    ["95", ["60", ""], ["60", "40"], []],
    ["95", ["60", "40", ""], ["60", "40", ""], ["D2 100 60 + 40 = 100 100"]],
    ["95", ["60", "45"], ["60", "40"], ["D2  60 + 45 = 105 "]],
    ["99.995", ["60", "40"], ["60", "40"], []],
    ["95", ["60", "很好"], ["60", "40"], []],
    ["很好", ["60", "40"], ["60", "40"], []],
  ])("%s of %j with weights of %j", (total, scores, weights, cells) => {
    expect(said(total, scores, weights)).toEqual(cells);
  });
});

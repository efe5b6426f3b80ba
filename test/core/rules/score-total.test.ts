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
    ["99 for 100", { "附件3!indicators.closing.score": "99" }, ["附件3!indicators.closing.score"]],
    ["a score changed behind its total", { "附件3!indicators.17.score": "8" }, ["附件3!indicators.closing.score"]],
    [
      "without execution's",
      { "附件4-原试点退费!indicators.closing.score": "90" },
      ["附件4-原试点退费!indicators.closing.score"],
    ],
  ],
  unclear: [["a score in words", { "附件3!indicators.17.score": "满分" }, ["附件3!indicators.closing.score"]]],
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
    faulty: [["less than the cap", low("85"), ["附件4-原试点退费!indicators.closing.score"]]],
  });

  ruleCases("missing-derived-value", {
    profile: cappedTotal,
    faulty: [["the total", low(""), ["附件4-原试点退费!indicators.closing.score"]]],
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
    ["95", ["60", "很好"], ["60", "40"], []],
    ["很好", ["60", "40"], ["60", "40"], []],
  ])("%s of %j with weights of %j", (total, scores, weights, cells) => {
    expect(said(total, scores, weights)).toEqual(cells);
  });
});

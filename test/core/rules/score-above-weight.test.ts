import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { sheetOf } from "../reading/sheet-of";
import { ruleCases } from "./rule-cases";

ruleCases("score-above-weight", {
  clean: [
    ["with its unit", { "附件3!indicators.17.score": "10分" }],
    ["less", { "附件3!indicators.17.score": "9.99" }],
    ["a weight in per cent", { "附件3!indicators.17.weight": "10%" }],
    ["in full", { "附件3!indicators.17.score": "10.00" }],
  ],
  faulty: [
    [
      "by a hundredth",
      { "附件3!indicators.17.score": "10.01" },
      ["附件3!indicators.17.score"],
      ["error score-above-weight (社会公众满意度 自评得分): 10.01, ≤10, weight 10, by G30"],
    ],
    [
      "in the total",
      { "附件3!indicators.closing.score": "101" },
      ["附件3!indicators.closing.score"],
      ["error score-above-weight (总分 自评得分): 101, ≤100, weight 100, by G31"],
    ],

    [
      "11 of 10",
      { "附件3!indicators.17.score": "11" },
      ["附件3!indicators.17.score"],
      ["error score-above-weight (社会公众满意度 自评得分): 11, ≤10, weight 10, by G30"],
    ],
    [
      "execution too",
      { "附件4-原试点退费!funds.total.score": "12" },
      ["附件4-原试点退费!funds.total.score"],
      ["error score-above-weight (年度资金总额 自评得分): 12, ≤10, weight 10, by G6"],
    ],
  ],
});

describe("in a form without weights", () => {
  const said = (heading: string, group: string, ...scores: string[]) => {
    const rows = scores.map(
      (score, at) => `${at === 0 ? group : ""}|数量指标|培训第${String(at + 1)}期|100人|100人|${score}`,
    );
    const text = `
项目支出绩效自评表（2023年度）
项目名称|培训经费
一级指标|二级指标|三级指标|年度指标值|实际完成值|${heading}
${rows.join("\n")}
`;
    return checkWorkbook([sheetOf(text)])
      .findings.filter(({ rule }) => rule === "score-above-weight")
      .map(({ cell, limit, arithmetic = "", message, related }) =>
        [
          `${cell} ≤ ${limit?.value ?? ""} ${arithmetic}`.trim(),
          message.key.replace("score-above-weight.", ""),
          ...[message.args.heading, message.args.sum].filter(Boolean),
          `by ${related.map((one) => one.cell).join(" ")}`,
        ].join(", "),
      );
  };

  test.each<[heading: string, group: string, scores: string[], cells: string[]]>([
    ["得分", "产出指标（50分）", ["30", "20"], []],
    ["得分", "产出指标（50分）", ["30", "25"], ["F4 ≤ 50 30 + 25 = 55, group, 产出指标（50分）, 55, by A4 F5"]],
    ["得分", "产出指标（50分）", ["51"], ["F4 ≤ 50, group, 产出指标（50分）, 51, by A4"]],
    ["得分", "产出指标（50分）", ["30", "很好"], []],
    ["得分", "产出指标（50）", ["30", "25"], []],
    ["得分", "产出指标", ["30", "25"], []],
    ["得分（每项20分）", "产出指标", ["20", "20"], []],
    ["得分（20分）", "产出指标", ["20", "20.5"], ["F5 ≤ 20, heading, by F3"]],
  ])("%s, %s with %j", (heading, group, scores, cells) => {
    expect(said(heading, group, ...scores)).toEqual(cells);
  });
});

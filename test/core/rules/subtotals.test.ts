import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { sheetOf } from "../reading/sheet-of";

/** What is said of the weights and scores of a form with 小计, each under its own heading. */
function said(outputs: readonly string[], subtotal: string): string[] {
  const rows = outputs.map((points, at) => `产出指标|数量指标|培训第${String(at + 1)}期|100人|100人|${points}`);
  const text = `
项目支出绩效自评表（2023年度）
项目名称|培训经费
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
${rows.join("\n")}
小计|||||${subtotal}
效益指标|社会效益指标|知晓率|≥90%|95%|40|40
小计|||||40|40
`;
  const { findings, unjudged } = checkWorkbook([sheetOf(text)]);
  const isOurs = ({ rule }: { readonly rule: string }) => rule === "score-total" || rule === "weight-total";
  return [
    ...findings
      .filter(isOurs)
      .map(({ cell, message, actual, expected, fix }) =>
        [cell, message.key, actual, message.args.parts ?? expected, fix && "fix"].filter(Boolean).join(" "),
      ),
    ...unjudged.filter(isOurs).map(({ cell, reason }) => `${cell} ${reason.key}`),
  ];
}

test.each<[what: string, outputs: string[], subtotal: string, found: string[]]>([
  ["as they add up", ["30|30", "30|30"], "60|60", []],
  ["a score too few", ["30|30", "30|30"], "60|58", ["G6 score-total.subtotal 58 60 fix"]],
  ["a weight too many", ["30|30", "30|30"], "61|60", ["F6 weight-total.subtotal 61 60 fix"]],
  ["more than all points", ["80|30", "40|30"], "100|60", ["F3 weight-total", "F6 weight-total.subtotal 100 120"]],
  ["a score still to come", ["30|30", "30|"], "60|58", ["G6 score-total.part-missing 58 “培训第2期”（G5）"]],
  [
    "a weight still to come",
    ["30|30", "|30"],
    "58|60",
    ["F3 weight-total.part-missing “培训第2期”（F5）", "F6 weight-total.part-missing 58 “培训第2期”（F5）"],
  ],
  ["a row that weighs nothing", ["60|60", "|"], "60|58", ["G6 score-total.subtotal 58 60 fix"]],
  ["a row that has no score to weigh", ["60|60", "|"], "58|60", ["F6 weight-total.subtotal 58 60 fix"]],
  ["a score in words", ["30|30", "30|很好"], "60|58", ["G6 unreadable"]],
  ["a weight in words", ["30|30", "若干|30"], "58|60", ["F3 unreadable", "F6 unreadable"]],
])("%s", (_what, outputs, subtotal, found) => {
  expect(said(outputs, subtotal)).toEqual(found);
});

import { scoreFormula } from "../judging/score-formula";
import { looks } from "./looks";
import type { InputKind } from "./inputs";
import type { SheetDraft } from "./sheet-draft";

interface Level2 {
  readonly name: string;
  readonly points: number;
  readonly actual: InputKind;
  /** Costs: less is better. */
  readonly less?: boolean;
}

/** 财预〔2020〕10号: output 50, benefit 30, satisfaction 10 points; how they spread within is the unit's to change. */
const headings: readonly { readonly name: string; readonly points: number; readonly level2: readonly Level2[] }[] = [
  {
    name: "产出指标",
    points: 50,
    level2: [
      { name: "数量指标", points: 15, actual: "measure" },
      { name: "质量指标", points: 15, actual: "measure" },
      { name: "时效指标", points: 10, actual: "measure" },
      { name: "成本指标", points: 10, actual: "measure", less: true },
    ],
  },
  {
    name: "效益指标",
    points: 30,
    level2: [
      { name: "经济效益指标", points: 7, actual: "grade" },
      { name: "社会效益指标", points: 8, actual: "grade" },
      { name: "生态效益指标", points: 7, actual: "grade" },
      { name: "可持续\n影响指标", points: 8, actual: "grade" },
    ],
  },
  {
    name: "满意度指标",
    points: 10,
    level2: [{ name: "服务对象\n满意度指标", points: 10, actual: "share" }],
  },
];

/** The points for executing the budget, fixed by the ministry. */
export const executionPoints = 10;

/** 年度总体目标: planned beside achieved, in two rows from `row`. */
export function drawGoals(draft: SheetDraft, row: number): number {
  draft.print(`A${row}:A${row + 1}`, "年度\n总体\n目标", looks.label);
  draft.print(`B${row}:E${row}`, "预期目标", looks.heading);
  draft.print(`F${row}:I${row}`, "实际完成情况", looks.heading);
  draft.ask(`B${row + 1}:E${row + 1}`, "prose");
  draft.ask(`F${row + 1}:I${row + 1}`, "prose");
  draft.height(row, 19);
  draft.height(row + 1, 76);
  return row + 2;
}

/** 绩效指标 with their weights set, and the row of totals, which says when the weights are not 100; gives the next row. */
export function drawIndicators(draft: SheetDraft, first: number, rowsPerHeading: number): number {
  const titles = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "自评得分"];
  [...titles, "偏差原因分析\n及改进措施"].forEach((title, at) =>
    draft.print(`${"BCDEFGHI".charAt(at)}${first}`, title, looks.heading),
  );
  draft.height(first, 32);
  let row = first + 1;
  for (const { name, points, level2 } of headings) {
    const top = row;
    for (const heading of level2) row = drawLevel2(draft, row, heading, rowsPerHeading);
    draft.print(`B${top}:B${row - 1}`, `${name}\n（${String(points)}分）`, looks.label);
  }
  draft.print(`A${first}:A${row - 1}`, "绩\n效\n指\n标", looks.label);
  draft.print(`A${row}:F${row}`, "总分", looks.heading);
  for (const column of ["G", "H"]) draft.print(`${column}${row}`, "", looks.derived);
  const check = `=IF(ROUND(G${row},2)=100,"","分值合计应为100分")`;
  draft.derive(`I${row}`, check, { ...looks.derived, fontSize: 9, color: "#C00000" });
  draft.height(row, 24);
  return row + 1;
}

function drawLevel2(draft: SheetDraft, top: number, heading: Level2, count: number): number {
  draft.print(`C${top}:C${top + count - 1}`, heading.name, looks.label);
  spread(heading.points, count).forEach((points, at) => {
    const row = top + at;
    draft.ask(`D${row}`, "words");
    draft.ask(`E${row}`, heading.actual === "share" ? "share" : "measure");
    draft.ask(`F${row}`, heading.actual);
    draft.ask(`G${row}`, "weight", points);
    draft.ask(`H${row}`, "score");
    const cells = { want: `E${row}`, have: `F${row}`, points: `G${row}` };
    draft.suggest(`H${row}`, scoreFormula(cells, heading.less ? "≤" : null));
    draft.ask(`I${row}`, "words");
    draft.height(row, 24);
  });
  return top + count;
}

/** Points over rows, whole ones as long as there are enough, else in tenths; the first rows take what is left over. */
function spread(points: number, count: number): number[] {
  const parts = points >= count ? 1 : 10;
  const each = Math.floor((points * parts) / count);
  const over = points * parts - each * count;
  return Array.from({ length: count }, (_, at) => (each + (at < over ? 1 : 0)) / parts);
}

import type { Profile, PrintedHeading } from "../places/profile";
import { looks } from "./looks";
import type { SheetDraft } from "./sheet-draft";

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
export function drawIndicators(
  draft: SheetDraft,
  first: number,
  rowsPerHeading: number,
  { headings, executionWeight }: Profile,
): number {
  const titles = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "自评得分"];
  [...titles, "偏差原因分析\n及改进措施"].forEach((title, at) =>
    draft.print(`${"BCDEFGHI".charAt(at)}${first}`, title, looks.heading),
  );
  draft.height(first, 32);
  let row = first + 1;
  for (const { name, level2 } of headings) {
    const top = row;
    for (const heading of level2) row = drawLevel2(draft, row, heading, rowsPerHeading);
    draft.print(`B${top}:B${row - 1}`, `${name}\n（${String(sumOf(level2))}分）`, looks.label);
  }
  draft.print(`A${first}:A${row - 1}`, "绩\n效\n指\n标", looks.label);
  draft.print(`A${row}:F${row}`, "总分", looks.heading);
  for (const column of ["G", "H"]) draft.print(`${column}${row}`, "", looks.derived);
  const all = executionWeight.toNumber() + sumOf(headings.flatMap(({ level2 }) => level2));
  const check = `=IF(ROUND(G${row},2)=${String(all)},"","分值合计应为${String(all)}分")`;
  draft.derive(`I${row}`, check, { ...looks.derived, fontSize: 9, color: "#C00000" });
  draft.height(row, 24);
  return row + 1;
}

function drawLevel2(draft: SheetDraft, top: number, heading: PrintedHeading["level2"][number], count: number): number {
  draft.print(`C${top}:C${top + count - 1}`, heading.name, looks.label);
  spread(heading.points, count).forEach((points, at) => {
    const row = top + at;
    draft.ask(`D${row}`, "words");
    draft.ask(`E${row}`, heading.actual === "share" ? "share" : "measure");
    draft.ask(`F${row}`, heading.actual);
    draft.ask(`G${row}`, "weight", points);
    draft.ask(`H${row}`, "score");
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

function sumOf(parts: readonly { readonly points: number }[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}

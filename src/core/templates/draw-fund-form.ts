import { parseExpression } from "../judging/expression";
import { derivedFormula } from "../judging/formula";
import { drawHead, drawSignature } from "./draw-head";
import { yearOfTitle, type FormOptions } from "./form-options";
import { looks } from "./looks";
import { SheetDraft } from "./sheet-draft";

const columns = [
  { letter: "B", heading: "年初预算数" },
  { letter: "C", heading: "调整后预算数" },
  { letter: "D", heading: "执行数" },
];

/** A list of spending items with budget, adjusted budget, execution and rate: a plain layout of our own. */
export function drawFundForm(options: FormOptions, title: string, items: readonly string[]): SheetDraft {
  const draft = new SheetDraft(options.sheet, [180, 68, 74, 68, 58, 82]);
  drawHead(draft, "F", "附表", `${yearOfTitle(options)}${title}`);
  draft.print("A3:D3", `单位名称：${options.unit}`, { ...looks.note, fontSize: 10.5, unlocked: true });
  draft.print("E3:F3", "单位：万元", { ...looks.note, fontSize: 10.5, horizontal: "right" });
  draft.print("A4", "项目", looks.heading);
  for (const { letter, heading } of columns) draft.print(`${letter}4`, heading, looks.heading);
  draft.print("E4", "执行率", looks.heading);
  draft.print("F4", "备注", looks.heading);
  draft.height(3, 22);
  draft.height(4, 28);
  const last = 4 + items.length;
  items.forEach((item, at) => {
    const row = 5 + at;
    draft.ask(`A${row}`, "words", item);
    for (const { letter } of columns) draft.ask(`${letter}${row}`, "amount");
    drawRate(draft, row);
    draft.height(row, 26);
  });
  const total = last + 1;
  draft.print(`A${total}`, "合计", looks.heading);
  for (const { letter } of columns) {
    const items = `${letter}5:${letter}${last}`;
    draft.derive(`${letter}${total}`, `=IF(COUNT(${items})=0,"",SUM(${items}))`);
  }
  drawRate(draft, total);
  draft.height(total, 26);
  drawSignature(draft, total + 1, "F");
  return draft;
}

/** The rate and the blank remark of a row; execution is held against the adjusted budget. */
function drawRate(draft: SheetDraft, row: number): void {
  const rate = derivedFormula(parseExpression("executed / adjusted"), "percent", ([name]) => [
    `${name === "executed" ? "D" : "C"}${row}`,
  ]);
  draft.derive(`E${row}`, rate ?? "", { ...looks.derived, format: "0.00%" });
  draft.ask(`F${row}`, "words");
}

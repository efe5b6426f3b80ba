import { drawHead, drawSignature } from "./draw-head";
import { drawGoals, drawIndicators } from "./draw-indicators";
import { yearOfTitle, type FormOptions } from "./form-options";
import type { Profile } from "../places/profile";
import { looks } from "./looks";
import { SheetDraft } from "./sheet-draft";

const widths = [52, 58, 72, 94, 66, 66, 38, 50, 84];

/** 附件3: the whole unit's money, goals and indicators. */
export function drawWholeEvaluation(options: FormOptions): SheetDraft {
  const draft = new SheetDraft(options.sheet, widths);
  drawHead(draft, "I", "附件3", `${yearOfTitle(options)}预算单位整体支出绩效自评表`);
  draft.print("A3", "预算单位\n名称", looks.label);
  draft.ask("B3:I3", "name", options.unit);
  draft.height(3, 34);
  drawFundsHeading(draft, 4);
  draft.print("B4:C4", "", looks.label);
  draft.print("A4:A10", "年度预\n算申请\n（万元）", looks.label);
  drawFundsRow(draft, 5, "年度资金总额", options.profile);
  draft.print("B6:E6", "按收入性质分：", looks.rowLabel);
  draft.print("F6:I6", "按支出性质分：", looks.rowLabel);
  const bySource = ["其中：一般公共预算：", "政府性基金拨款：", "纳入专户管理的非税收入拨款：", "其他资金："];
  bySource.forEach((label, at) => askBeside(draft, `B${7 + at}:D${7 + at}`, label, `E${7 + at}`));
  askBeside(draft, "F7:H7", "其中：基本支出：", "I7");
  askBeside(draft, "F8:H8", "项目支出：", "I8");
  for (const row of [9, 10]) draft.print(`F${row}:I${row}`, "", looks.blank);
  for (let row = 6; row <= 10; row++) draft.height(row, 18);
  const next = drawIndicators(draft, drawGoals(draft, 11), options.rowsPerHeading, options.profile);
  drawSignature(draft, next, "I");
  return draft;
}

/** 附件4: the same for one project. */
export function drawProjectEvaluation(options: FormOptions): SheetDraft {
  const draft = new SheetDraft(options.sheet, widths);
  drawHead(draft, "I", "附件4", `${yearOfTitle(options)}项目支出绩效自评表`);
  draft.print("A3", "项目支出\n名称", looks.label);
  draft.ask("B3:I3", "name", options.project);
  draft.print("A4", "主管部门", looks.label);
  draft.ask("B4:E4", "name", options.department);
  draft.print("F4", "实施单位", looks.label);
  draft.ask("G4:I4", "name", options.unit);
  draft.height(3, 34);
  draft.height(4, 27);
  drawFundsHeading(draft, 5);
  draft.print("B5:C5", "", looks.label);
  draft.print("A5:A9", "项目资金\n（万元）", looks.label);
  drawFundsRow(draft, 6, "年度资金总额", options.profile);
  ["其中：当年财政拨款", "      上年结转资金", "      其他资金"].forEach((label, at) =>
    drawFundsRow(draft, 7 + at, label, null),
  );
  const next = drawIndicators(draft, drawGoals(draft, 10), options.rowsPerHeading, options.profile);
  const remark = "备注：每个一级项目支出一张表。如，业务工作经费，运行维护经费，其他事业发展类资金……各一张表。";
  draft.print(`A${next}:I${next}`, remark, looks.remark);
  draft.height(next, 20);
  drawSignature(draft, next + 1, "I");
  return draft;
}

function drawFundsHeading(draft: SheetDraft, row: number): void {
  const titles = ["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "自评得分"];
  titles.forEach((title, at) => draft.print(`${"DEFGHI".charAt(at)}${row}`, title, looks.heading));
  draft.height(row, 22);
}

function drawFundsRow(draft: SheetDraft, row: number, label: string, total: Profile | null): void {
  draft.print(`B${row}:C${row}`, label, total ? looks.label : looks.rowLabel);
  for (const column of ["D", "E", "F"]) draft.ask(`${column}${row}`, "amount");
  if (total) draft.ask(`G${row}`, "weight", total.executionWeight.toNumber());
  else draft.print(`G${row}`, "", looks.blank);
  for (const column of ["H", "I"]) draft.print(`${column}${row}`, "", total ? looks.derived : looks.blank);
  draft.height(row, 18);
}

/** A label with room for its amount beside it, where the printed form has both in one cell. */
function askBeside(draft: SheetDraft, label: string, text: string, amount: string): void {
  draft.print(label, text, looks.rowLabel);
  draft.ask(amount, "amount");
}

import { meaningsOf } from "../reading/meaning";
import { drawHead, drawSignature } from "./draw-head";
import { yearOfTitle, type FormOptions } from "./form-options";
import { looks } from "./looks";
import { SheetDraft } from "./sheet-draft";

/** The lines of 经费控制情况, but for the projects, which stand one a line under their group. */
const linesAbove = [
  "三公经费",
  "1、公务用车购置和维护经费",
  "其中：公车购置",
  "      公车运行维护",
  "2、出国经费",
  "3、公务接待",
  "项目支出：",
  "1、业务工作经费",
  "2、运行维护经费",
  "3、本级专项资金（一个专项一行）",
];
const transfers = "4、上级转移支付（一个专项一行）";
const linesBelow = [
  "公用经费",
  "其中：办公经费",
  "      水费、电费、差旅费",
  "      会议费、培训费",
  "政府采购金额",
  "部门基本支出预算调整",
];

/** 附件2: staff, spending against last year and budget, buildings. */
export function drawBaseData(options: FormOptions): SheetDraft {
  const draft = new SheetDraft(options.sheet, [184, 56, 56, 56, 62, 62, 62]);
  drawHead(draft, "G", "附件2", `${yearOfTitle(options)}预算单位整体支出绩效评价基础数据表`);
  draft.print("A3", "预算单位名称", looks.label);
  draft.ask("B3:G3", "name", options.unit);
  draft.height(3, 24);
  drawStaff(draft, options.year);
  let row = drawSpending(draft, options);
  row = drawBuildings(draft, row, options.year);
  draft.print(`A${row}`, "厉行节约保障措施", looks.label);
  draft.ask(`B${row}:G${row}`, "prose");
  draft.height(row, 60);
  draft.print(
    `A${row + 1}:G${row + 1}`,
    "说明：“项目支出”需要填报基本支出以外的所有项目支出情况，“公用经费”填报基本支出中的一般商品和服务支出。",
    looks.remark,
  );
  draft.height(row + 1, 30);
  drawSignature(draft, row + 2, "G");
  return draft;
}

function drawStaff(draft: SheetDraft, year: number | null): void {
  draft.print("A4:A5", "财政供养人员情况（人）", looks.label);
  draft.print("B4:C4", "编制数", looks.heading);
  draft.print("D4:E4", `${ofYear(year, "")}实际在职人数`, looks.heading);
  draft.print("F4:G4", "控制率", looks.heading);
  draft.ask("B5:C5", "count");
  draft.ask("D5:E5", "count");
  draft.print("F5:G5", "", looks.derived);
  for (const row of [4, 5]) draft.height(row, 21);
}

function drawSpending(draft: SheetDraft, { year, projects }: FormOptions): number {
  draft.print("A6", "经费控制情况（万元）", looks.heading);
  draft.print("B6:C6", `${ofYear(year && year - 1, "上年")}决算数`, looks.heading);
  draft.print("D6:E6", `${ofYear(year, "本年")}预算数`, looks.heading);
  draft.print("F6:G6", `${ofYear(year, "本年")}决算数`, looks.heading);
  draft.height(6, 24);
  // A project called like a printed line (业务工作经费) is that line; one line more is left blank for another.
  const own = projects.filter((name) => !meaningsOf(name).some(({ kind }) => kind === "row"));
  const lines = [...linesAbove, ...own.map(ownLine), ownLine(""), transfers, ownLine(""), ...linesBelow];
  lines.forEach((line, at) => {
    const row = 7 + at;
    if (typeof line === "string") draft.print(`A${row}`, line, looks.rowLabel);
    else draft.ask(`A${row}`, "words", line.name);
    for (const area of [`B${row}:C${row}`, `D${row}:E${row}`, `F${row}:G${row}`]) draft.ask(area, "amount");
    draft.height(row, 19);
  });
  return 7 + lines.length;
}

function ownLine(name: string): { readonly name: string } {
  return { name };
}

function drawBuildings(draft: SheetDraft, row: number, year: number | null): number {
  draft.print(
    `A${row}:A${row + 1}`,
    `楼堂馆所控制情况\n（${year === null ? "本年" : `${String(year)}年`}完工项目）`,
    looks.label,
  );
  const columns = [
    ["B", "批复规模\n（m²）", "area"],
    ["C", "实际规模\n（m²）", "area"],
    ["D", "规模\n控制率", null],
    ["E", "预算投资\n（万元）", "amount"],
    ["F", "实际投资\n（万元）", "amount"],
    ["G", "投资概算\n控制率", null],
  ] as const;
  for (const [column, heading, kind] of columns) {
    draft.print(`${column}${row}`, heading, looks.heading);
    if (kind) draft.ask(`${column}${row + 1}`, kind);
    else draft.print(`${column}${row + 1}`, "", looks.derived);
  }
  draft.height(row, 32);
  draft.height(row + 1, 22);
  return row + 2;
}

function ofYear(year: number | null, otherwise: string): string {
  return year === null ? otherwise : `${String(year)}年`;
}

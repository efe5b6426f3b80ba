/** How the cost of reading and checking one sheet grows with its rows: a sheet filled to the last row that is read must not hang the pane. */
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { sheetOf } from "../core/reading/sheet-of";

const headings = "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施\n";
const indicator = "产出指标（50分）|数量指标|培训人数|100人|80人|5|5|\n";
const funds =
  "项目名称|某某项目\n项目资金|年初预算数|全年预算数|全年执行数|分值|执行率|得分\n年度资金总额|10|10|10|10|100%|10\n";
const fund = "某项资金|10|10|10|10|100%|10\n";
const sheets: Readonly<Record<string, (rows: number) => string>> = {
  "headings alone": (rows) => headings.repeat(rows),
  "indicators of one form": (rows) => headings + indicator.repeat(rows),
  "funds of one form": (rows) => funds + fund.repeat(rows),
  "items and their sums": (rows) => headings + `${indicator}小计|||||5|5|\n`.repeat(rows / 2),
  "many forms": (rows) => (funds + headings + indicator).repeat(rows / 5),
};
const [few, many] = [2_500, 50_000];
/** Twenty times the rows; collecting garbage comes on top. Quadratic would be four hundred times. */
const limit = 80;

function cost(text: string): number {
  const times = [0, 1, 2].map(() => {
    // What was found out about a grid is remembered: each run has its own.
    const grid = sheetOf(text);
    const start = process.cpuUsage();
    checkWorkbook([grid]);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

for (const [name, text] of Object.entries(sheets)) {
  const [less, more] = [cost(text(few)), cost(text(many))];
  console.log(
    `${name}: ${few} rows ${less.toFixed(0)} ms, ${many} rows ${more.toFixed(0)} ms (${(more / less).toFixed(1)} times, at most ${limit})`,
  );
  if (more / less > limit) process.exitCode = 1;
}

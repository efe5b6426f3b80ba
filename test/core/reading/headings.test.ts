/** Headings of one row or of several: what each column is, from the labels above it and beside it. */
import type { TableId } from "../../../src/core/forms/index";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { sheetOf } from "./sheet-of";

const first = (text: string, table: TableId) => {
  const { tables, unread } = readAnnexes([sheetOf(text)])[0]!;
  const row = tables[table]?.rows[0];
  const cells = Object.entries(row?.cells ?? {}).map(([role, field]) => [role, field?.cell] as const);
  return { cells: Object.fromEntries(cells), unread: unread.filter(({ kind }) => kind === "column") };
};

test.each<[string, TableId, string, Record<string, string>]>([
  [
    "the lower label counts where it says more",
    "indicators",
    `项目支出绩效自评表
     一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分
     |||指标性质|指标值|度量单位|||
     产出指标|数量指标|培训人数|≥|100|人|120|50|50`,
    { nature: "D4", target: "E4", unitOfMeasure: "F4", actual: "G4", weight: "H4" },
  ],
  [
    "beside labels that are understood the only other one is the value",
    "indicators",
    `项目支出绩效自评表
     一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分
     |||符号|数|单位|||
     产出指标|数量指标|培训人数|≥|100|人|120|50|50`,
    { nature: "D4", target: "E4", unitOfMeasure: "F4", actual: "G4" },
  ],
  [
    "both together name a column",
    "funds",
    `项目支出绩效自评表
     项目资金|预算数||执行数|执行率||
     |年初|调整后||比例|得分|原因
     资金总额|100|90|80|88.89%|8.89|
     一级指标|二级指标|三级指标|指标值|完成值|分值|得分`,
    { initialBudget: "B4", annualBudget: "C4", executed: "D4", score: "F4", reason: "G4", executionRate: "E4" },
  ],
  [
    "three rows, the score below two of them",
    "indicators",
    `项目支出绩效自评表
     绩效指标|||指标值||自评|||
     一级指标|二级指标|三级指标|年初|全年|完成值|评分||备注
     ||||||分值|得分|
     产出指标|数量指标|培训人数|90人|100人|120人|50|50|`,
    { level1: "A5", name: "C5", initialTarget: "D5", actual: "F5", weight: "G5", score: "H5", reason: "I5" },
  ],
  [
    "the year above tells two columns of one name apart, whatever their order",
    "spending",
    `基础数据表
     编制数|实际在职人数|控制率
     20|20|100%
     项目|2023年决算数|2023年预算数|2022年决算数
     |决算数|预算数|决算数
     三公经费|3|4|5`,
    { finalAccounts: "B6", budget: "C6", lastYear: "D6" },
  ],
])("%s", (_, table, form, roles) => {
  const { cells, unread } = first(form, table);
  expect(cells).toMatchObject(roles);
  expect(unread).toEqual([]);
});

test.each<[string, TableId, string, Record<string, string>]>([
  [
    "a row of words",
    "indicators",
    `项目支出绩效自评表
     一级指标|二级指标|三级指标|年度指标值|实际完成值|偏差原因
     效益指标|社会效益|群众知晓率|提高|提高|
     满意度指标|满意度|得分情况|满意|满意|`,
    { name: "C3", target: "D3", actual: "E3" },
  ],
  [
    "an indicator named like a column",
    "indicators",
    `项目支出绩效自评表
     一级指标|二级指标|三级指标|年度指标值|实际完成值|偏差原因
     效益指标|社会效益|完成率|提高|提高|无
     产出指标|数量指标|培训人数|100人|100人|`,
    { name: "C3", target: "D3" },
  ],
  [
    "a goal that was reached",
    "goals",
    `项目支出绩效自评表
     年度总体目标|预期目标|实际完成情况
     |年度目标任务|圆满完成年度目标
     一级指标|二级指标|三级指标|年度指标值|实际完成值|偏差原因`,
    { planned: "B3", achieved: "C3" },
  ],
])("%s is no second row of a heading", (_, table, form, roles) => {
  expect(first(form, table).cells).toMatchObject(roles);
});

import { nameOfCell } from "../../../src/core/reading/name-of-cell";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { sheetOf } from "./sheet-of";

const project = [
  "an evaluation",
  `
项目支出绩效自评表
项目名称|残疾人康复
项目资金|年初预算|全年预算数A|执行数B|分值|执行率|得分
年 度 资 金\\n总额：|100|100|80|10|80%|8
其中：财政拨款|100|100|80|||
一级指标|二级指标|三级指标|年度指标值|完成值|权重|得分|未完成原因
产出指标|数量指标|康复 Kinect 训练\\n人数|≥100人|100人|60|60|
|质量指标||≥90%|95%|30|30|
小计|||||90|90
总得分|||||100|98`,
] as const;
const registry = [
  "a registry",
  `
专项资金绩效自评清单
序号|专项资金名称|主管单位|备注
1|就业补助|人社局|
合计|1||`,
] as const;
const baseData = [
  "base data",
  `
基础数据表
编制数|实际在职人数|控制率
23|21|91%
经费|2022年决算数|2023年预算数|2023年决算数
三公经费|3|3|2
1、接待费|3|3|2`,
] as const;

test.each<[string, string, string, string | null, string | null]>([
  [...project, "B2", "项目支出名称", null],
  [...project, "G4", "年度资金总额", "得分"],
  [...project, "C4", "年度资金总额", "全年预算数A"],
  [...project, "A5", "其中：财政拨款", null],
  [...project, "G3", null, "得分"],
  [...project, "G7", "康复Kinect训练人数", "得分"],
  [...project, "A7", "产出指标", "一级指标"],
  [...project, "B8", "质量指标", "二级指标"],
  [...project, "E8", null, "完成值"],
  [...project, "F9", "小计", "权重"],
  [...project, "G10", "总分", "得分"],
  [...project, "A1", null, null],
  [...project, "Z99", null, null],
  [...registry, "C3", "就业补助", "主管单位"],
  [...baseData, "B3", null, "实际在职人数"],
  [...baseData, "D6", "1、接待费", "2023年决算数"],
])("in %s %# is called by its row and column", (_, form, cell, row, column) => {
  const [annex] = readAnnexes([sheetOf(form)]);
  expect(nameOfCell(annex!, cell)).toEqual({ row, column });
});

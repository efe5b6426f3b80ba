/** Where forms put points, reasons, names and blanks: what must be found, and beside it what must stay silent. */
import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { sheetOf } from "./sheet-of";

const found = (text: string) => checkWorkbook([sheetOf(text)]).findings.map(({ cell, rule }) => `${cell} ${rule}`);

const indicators = (weights: readonly [number, number], total = 100) => `
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
  产出指标|数量指标|培训人数|100人|100人|${weights[0]}|${weights[0]}|
  效益指标|社会效益指标|学员满意率|90%|90%|${weights[1]}|${weights[1]}|
  总分|||||100|${total}|`;
const funds = (...rows: readonly string[]) => `
  项目支出绩效自评表
  项目名称|培训||||||
  项目资金|年初预算数|全年预算数|全年执行数|分值|执行率|得分|
  ${rows.join("\n")}`;

describe("points of the execution", () => {
  test.each<[string, string, string[]]>([
    [
      "beside the only source",
      funds("资金总额|100|100|80||||", "财政拨款|100|100|80|10|80%|8|") + indicators([50, 40], 98),
      [],
    ],
    [
      "beside a source whose rate is its own",
      funds("资金总额|100|100|80||||", "财政拨款|60|60|60|10|100%|10|", "自有资金|40|40|20||||") + indicators([50, 40]),
      [],
    ],
    [
      "beside the only source, scored too high",
      funds("资金总额|100|100|80||||", "财政拨款|100|100|80|10|80%|9|") + indicators([50, 40], 99),
      ["G5 execution-score"],
    ],
    ["outside the 100 of the indicators", funds("资金总额|100|100|80|10|80%|8|") + indicators([60, 40]), []],
    [
      "outside the 100, scored too high",
      funds("资金总额|100|100|80|10|80%|9|") + indicators([60, 40]),
      ["G4 execution-score"],
    ],
    [
      "beside a total that asks for them and says nothing",
      funds("资金总额|100|100|80||||", "财政拨款|100|100|80||||") + indicators([50, 40], 90),
      ["F4 missing-derived-value", "F9 weight-total"],
    ],
  ])("%s", (_, form, findings) => expect(found(form)).toEqual(findings));
});

describe("points that headings print", () => {
  const plain = (rate: string, score: string, level: string, scores: readonly [number, number]) => `
    项目支出绩效自评表
    项目名称|培训||||||
    项目资金|年初预算数|全年预算数|全年执行数|执行率|${rate}|
    资金总额|100|100|80|80%|8|
    财政拨款|100|100|80|||
    一级指标|二级指标|三级指标|年度指标值|实际完成值|${score}|备注
    ${level}|数量指标|培训人数|100人|100人|${scores[0]}|
    |质量指标|合格率|90%|90%|${scores[1]}|`;
  test.each<[string, string, string[]]>([
    ["of the execution", plain("执行率得分(8)", "得分", "产出指标", [40, 20]), ["F4 execution-score"]],
    ["of the execution, kept", plain("执行率得分(10)", "得分", "产出指标", [40, 20]), []],
    ["of each indicator", plain("得分（10分）", "自评得分（30分）", "产出指标", [40, 20]), ["F7 score-above-weight"]],
    ["of each indicator, kept", plain("得分（10分）", "自评得分（40分）", "产出指标", [40, 20]), []],
    ["of a group", plain("得分（10分）", "得分", "产出指标（50分）", [40, 20]), ["F7 score-above-weight"]],
    ["of a group, kept", plain("得分（10分）", "得分", "产出指标（60分）", [40, 20]), []],
    ["a number that counts the headings", plain("得分（10分）", "得分", "产出指标（2）", [40, 20]), []],
  ])("%s", (_, form, findings) => expect(found(form)).toEqual(findings));

  test("do not keep the funds from being added up", () => {
    const form = plain("得分（10分）", "得分", "产出指标", [40, 20]);
    expect(found(form.replace("财政拨款|100", "财政拨款|90"))).toEqual(["B4 funds-total"]);
  });
});

describe("the reason, asked for once for all", () => {
  const form = (reached: string, reason: string) => `
    转移支付区域绩效自评表
    项目名称|培训|||
    一级指标|二级指标|三级指标|年度指标值|实际完成值
    产出指标|数量指标|培训人数|100人|${reached}
    产出指标|数量指标|培训场次|10场|${reached.replace("人", "场")}
    未完成原因和改进措施|${reason}`;
  test.each<[string, string, string[]]>([
    ["is missed once", form("8人", ""), ["B6 missing-reason"]],
    ["is given", form("8人", "师资不足，下年增加。"), []],
    ["is not wanted", form("100人", ""), []],
  ])("%s", (_, text, findings) => expect(found(text).filter((one) => /reason/.test(one))).toEqual(findings));
});

describe("a blank that something follows from", () => {
  test.each<[string, string, string[]]>([
    ["is the fault, once", funds("资金总额|100||80|10|80%|8|"), ["C4 missing-derived-value"]],
    ["what was spent", funds("资金总额|100|100||10|80%|8|"), ["D4 missing-derived-value"]],
    ["beside results of nothing", funds("资金总额|100||80|10|0%|0|"), []],
    ["that is said not to apply", funds("资金总额|100|/|80|10|80%|8|"), []],
    ["where nothing follows yet", funds("资金总额|100||80|10|||"), []],
  ])("%s", (_, head, findings) => {
    const blanks = found(head + indicators([50, 40], 98)).filter((one) => /^[CD]4 missing-derived/.test(one));
    expect(blanks).toEqual(findings);
  });
});

test.each<[string, string, Record<string, string | undefined>]>([
  ["a name printed twice, filled in once", "项目名称|||项目名称|培训", { project: "培训" }],
  ["a name filled in twice", "项目名称|培训||项目名称|修缮", { project: "培训" }],
  ["a name never filled in", "项目名称|||项目名称|", { project: "" }],
  ["部门 and 单位 in one label", "预算部门、单位名称|某局", { unit: "某局" }],
  ["预算部门 of a project", "预算部门|某局\n实施单位|某中心", { department: "某局", unit: "某中心" }],
])("%s", (_, head, fields) => {
  const [annex] = readAnnexes([sheetOf(`项目支出绩效自评表\n${head}${indicators([60, 40])}`)]);
  const read: Record<string, string | undefined> = {};
  for (const role of Object.keys(fields)) read[role] = annex!.fields[role as "unit"]?.text;
  expect(read).toEqual(fields);
});

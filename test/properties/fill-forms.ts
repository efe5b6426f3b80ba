/** Forms with random numbers in them, each in two states: as it was filled, and with some of its numbers changed since. */
import fc from "fast-check";
import type { Cell, CellValue, Grid } from "../../src/core/grid/grid";

/** What a cell holds in the two states; a label holds the same in both. */
export interface TwoStates {
  readonly filled: Cell | null;
  readonly changed: Cell | null;
}

export interface RandomForm {
  readonly rows: readonly (readonly TwoStates[])[];
}

/** The form as a sheet, in one of its states. */
export function gridOf(form: RandomForm, state: keyof TwoStates, sheet: string): Grid {
  return { sheet, top: 0, left: 0, rows: form.rows.map((row) => row.map((cell) => cell[state])), merges: [] };
}

function cell(value: CellValue, format = "General"): Cell | null {
  if (value === null || value === "") return null;
  const text = format.includes("%") ? `${(Number(value) * 100).toFixed(format === "0%" ? 0 : 2)}%` : String(value);
  return { value, text, formula: null, format };
}

const label = (text: string): TwoStates => ({ filled: cell(text), changed: cell(text) });
const blank = label("");
/** A blank that is there to be filled, in a look of its own. */
const free = fc.constantFrom("General", "0.00", "0.00%", "@", "0.0%").map((format): TwoStates => {
  const empty = { value: null, text: "", formula: null, format };
  return { filled: empty, changed: empty };
});

function numberCell(number: fc.Arbitrary<number>, format = "General"): fc.Arbitrary<TwoStates> {
  const sometimesBlank = fc.option(number, { freq: 6 });
  return fc
    .record({ filled: sometimesBlank, changed: sometimesBlank })
    .map(({ filled, changed }) => ({ filled: cell(filled, format), changed: cell(changed, format) }));
}

/** Blank or filled, but the same of both in both states. */
function steadyCell(number: fc.Arbitrary<number>): fc.Arbitrary<TwoStates> {
  return fc
    .option(fc.record({ filled: number, changed: number }), { freq: 3 })
    .map((both) => ({ filled: cell(both?.filled ?? null), changed: cell(both?.changed ?? null) }));
}

/** Filled in both states. */
function typed(number: fc.Arbitrary<number>): fc.Arbitrary<TwoStates> {
  return fc.record({ filled: number.map((one) => cell(one)), changed: number.map((one) => cell(one)) });
}

const decimal = (most: number, places: number) =>
  fc.integer({ min: 0, max: most * 10 ** places }).map((digits) => digits / 10 ** places);
const amount = fc.oneof(
  decimal(100000, 2),
  decimal(1000, 6),
  fc.constant(0),
  decimal(50, 2).map((number) => -number),
);
const count = fc.integer({ min: 0, max: 300 });
const points = fc.integer({ min: 1, max: 30 }).map((halves) => halves / 2);

const money = (total: boolean): fc.Arbitrary<TwoStates[]> =>
  total
    ? fc.oneof(fc.tuple(free, free, free), fc.tuple(typed(amount), typed(amount), typed(amount)))
    : fc.tuple(numberCell(amount), numberCell(amount), numberCell(amount));

/** One indicator: its direction in a column of its own, target and actual as numbers, as rates, or as text with units. */
const indicator = fc
  .constantFrom("numbers", "rates", "texts")
  .chain((kind): fc.Arbitrary<TwoStates[]> => {
    const texts = fc
      .constantFrom("≥95%", "98%", "≤3个", "2个", "6446.6万元", "103万元", "每月月底前", "0起")
      .map(label);
    const value = {
      numbers: numberCell(fc.oneof(decimal(500, 1), fc.constant(0))),
      rates: numberCell(decimal(1, 4), "0.00%"),
      texts,
    };
    const weight = points.chain((number) =>
      kind === "texts" ? fc.constant({ filled: cell(number), changed: cell(number) }) : numberCell(points),
    );
    const nature = fc.constantFrom("≥", "≤", ">", "<", "=", "").map(label);
    return fc.tuple(nature, value[kind], value[kind], weight, free);
  })
  .chain((cells) => fc.constantFrom("产出数量", "投诉次数", "群众满意度").map((name) => [label(name), ...cells]));

/** 附件4 with three sources of money and up to six indicators. */
export const projectEvaluation: fc.Arbitrary<RandomForm> = fc
  .record({
    total: money(true),
    parts: fc.tuple(money(false), money(false), money(false)),
    weight: numberCell(points),
    rates: fc.tuple(free, free),
    indicators: fc.array(indicator, { minLength: 1, maxLength: 6 }),
    closing: fc.tuple(free, free),
    grade: free,
  })
  .map(({ total, parts, weight, rates, indicators, closing, grade }) => ({
    rows: [
      [label("2023年度项目支出绩效自评表")],
      [label("项目支出名称"), label("原试点退费")],
      ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "自评得分"].map(label),
      [blank, label("年度资金总额"), ...total, weight, ...rates],
      [blank, label("其中：当年财政拨款"), ...parts[0]],
      [blank, label("上年结转资金"), ...parts[1]],
      [blank, label("其他资金"), ...parts[2]],
      ["一级指标", "二级指标", "三级指标", "指标性质", "年度指标值", "实际完成值", "分值", "自评得分"].map(label),
      ...indicators.map((cells) => [label("产出指标"), label("数量指标"), ...cells]),
      [label("总分"), blank, blank, blank, blank, blank, ...closing],
      [label("自评等级"), grade],
    ],
  }));

const years = (one: fc.Arbitrary<TwoStates>) => fc.tuple(one, one, one);

/** 附件2 with its totals left to be filled. */
export const baseData: fc.Arbitrary<RandomForm> = fc
  .record({
    staff: fc.tuple(numberCell(count), numberCell(count), free),
    totals: fc.tuple(years(free), years(free), years(free)),
    vehicles: fc.tuple(years(numberCell(amount)), years(numberCell(amount))),
    others: fc.tuple(years(numberCell(amount)), years(numberCell(amount))),
    groups: fc.tuple(years(steadyCell(amount)), years(steadyCell(amount))),
    projects: fc.tuple(years(steadyCell(amount)), years(steadyCell(amount))),
    building: fc.tuple(numberCell(amount), numberCell(amount), free, numberCell(amount), numberCell(amount), free),
  })
  .map(({ staff, totals, vehicles, others, groups, projects, building }) => ({
    rows: [
      [label("2023年度预算单位整体支出绩效评价基础数据表")],
      ["财政供养人员情况(人)", "编制数", "2023年实际在职人数", "控制率"].map(label),
      [blank, ...staff],
      ["经费控制情况(万元)", "2022年决算数", "2023年预算数", "2023年决算数"].map(label),
      [label("三公经费"), ...totals[0]],
      [label("1、公务用车购置和维护经费"), ...totals[1]],
      [label("其中：公车购置"), ...vehicles[0]],
      [label("公车运行维护"), ...vehicles[1]],
      [label("2、出国经费"), ...others[0]],
      [label("3、公务接待"), ...others[1]],
      [label("项目支出："), ...totals[2]],
      [label("1、业务工作经费"), ...groups[0]],
      [label("甲项目"), ...projects[0]],
      [label("3、区级专项资金"), ...groups[1]],
      [label("乙项目"), ...projects[1]],
      [
        "楼堂馆所控制情况",
        "批复规模",
        "实际规模",
        "规模控制率",
        "预算投资(万元)",
        "实际投资(万元)",
        "投资概算控制率",
      ].map(label),
      [blank, ...building],
    ],
  }));

export const anyForm = fc.oneof(projectEvaluation, baseData);

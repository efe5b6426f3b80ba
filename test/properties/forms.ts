import fc from "fast-check";
import { toA1 } from "../../src/core/grid/address";
import type { Area, Cell, CellValue, Grid } from "../../src/core/grid/grid";
import { layouts, type FormLayout } from "./form-layouts";

/** A cell of a filled form that a damage may hit: its place and what it is. */
export interface Place {
  readonly part: "funds" | "indicators" | "total";
  readonly role: string;
  /** Which fund (0 is the total) or indicator. */
  readonly at: number;
  readonly row: number;
  readonly column: number;
}

export interface FilledForm {
  readonly layout: FormLayout;
  readonly content: Content;
  readonly grid: Grid;
  readonly places: readonly Place[];
}

export interface Indicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly nature: string;
  readonly unit: string;
  readonly target: number;
  readonly actual: number;
  readonly weight: number;
  readonly score: number;
  readonly reason: string;
}

export interface Content {
  /** In 元, the total first: initial budget, annual budget, executed. */
  readonly funds: readonly (readonly [number, number, number])[];
  readonly indicators: readonly Indicator[];
  readonly total: number;
  readonly project: string;
}

const hundredths = (number: number) => Math.round((number + Number.EPSILON) * 100) / 100;

const fund = fc
  .record({
    annual: fc.integer({ min: 200, max: 9999 }),
    initial: fc.integer({ min: 95, max: 105 }),
    share: fc.integer({ min: 93, max: 99 }),
  })
  .map(({ annual, initial, share }) => [annual * initial * 100, annual * 10000, annual * share * 100] as const);

const kinds = [
  ["产出指标", "数量指标", "组织培训场次", "≥", "场", 20, 15],
  ["产出指标", "数量指标", "修缮房屋面积", "≥", "平方米", 500, 10],
  ["产出指标", "质量指标", "验收合格率", "≥", "%", 80, 10],
  ["产出指标", "时效指标", "平均办理时间", "≤", "天", 10, 10],
  ["产出指标", "成本指标", "每场培训费用", "≤", "元", 5000, 5],
  ["效益指标", "社会效益指标", "政策知晓率", "≥", "%", 70, 15],
  ["效益指标", "可持续影响指标", "设备使用年限", "≥", "年", 5, 15],
  ["满意度指标", "服务对象满意度指标", "群众满意度", "≥", "%", 80, 10],
] as const;

const indicators = fc
  .tuple(
    ...kinds.map(() => fc.record({ more: fc.integer({ min: 0, max: 9 }), reached: fc.integer({ min: 0, max: 3 }) })),
  )
  .map((chosen) =>
    kinds.map(([level1, level2, name, nature, unit, least, weight], at): Indicator => {
      const { more = 0, reached = 0 } = chosen[at] ?? {};
      const target = least + more;
      const missed = reached === 0;
      const better = unit === "%" ? Math.min(target + reached, 99) : target + (least > 15 ? reached : 0);
      const step = nature === "≤" ? Math.max(Math.floor(least / 10), 1) : -Math.max(Math.floor(least / 10), 1);
      const actual = missed ? target + step : nature === "≤" ? target - (reached > 1 ? 1 : 0) : better;
      const ratio = nature === "≤" ? target / actual : actual / target;
      const score = missed ? hundredths(weight * Math.min(ratio, 1)) : weight;
      return {
        level1,
        level2,
        name,
        nature,
        unit,
        target,
        actual,
        weight,
        score,
        reason: missed ? `${name}受天气影响推迟，已调整计划` : "",
      };
    }),
  );

/** What is filled in, for forms with this many sources of money: everything agrees. */
function content(sources: number): fc.Arbitrary<Pick<Content, "funds" | "indicators" | "project">> {
  return fc.record({
    funds: fc
      .array(fund, { minLength: Math.max(sources, 1), maxLength: Math.max(sources, 1) })
      .map((parts): Content["funds"] => {
        const sum = (at: 0 | 1 | 2) => parts.reduce((total, part) => total + part[at], 0);
        return [[sum(0), sum(1), sum(2)], ...parts.slice(0, sources)];
      }),
    indicators,
    project: fc.constantFrom("老旧小区改造", "基层业务培训", "便民服务中心运行维护"),
  });
}

/** A form in this layout in which everything agrees. */
export function filledForm(layout: FormLayout): fc.Arbitrary<FilledForm> {
  return content((layout.funds?.rows.length ?? 1) - 1).map((one) => {
    const rate = (one.funds[0]?.[2] ?? 0) / (one.funds[0]?.[1] ?? 1);
    const execution = hundredths(
      10 * (layout.funds && !layout.indicators.execution ? basisOf(layout, one.funds) : hundredths(rate * 100) / 100),
    );
    const total = hundredths(execution + one.indicators.reduce((sum, { score }) => sum + score, 0));
    return draw(layout, { ...one, total }, execution, rate);
  });
}

/** A form in any layout in which everything agrees. */
export const anyFilledForm: fc.Arbitrary<FilledForm> = fc.constantFrom(...layouts).chain(filledForm);

/** The share that the execution score follows: of the annual budget; a form without one goes by the initial. */
function basisOf(layout: FormLayout, funds: Content["funds"]): number {
  const [initial = 1, annual = 1, executed = 0] = funds[0] ?? [];
  const hasAnnual = layout.funds?.columns.some(([role]) => role === "annualBudget");
  return Math.min(executed / (hasAnnual ? annual : initial), 1);
}

class Sheet {
  readonly rows: (Cell | null)[][] = [];
  readonly merges: Area[] = [];
  readonly places: Place[] = [];

  get next(): number {
    return this.rows.length;
  }

  put(row: number, column: number, value: CellValue, format = "General"): void {
    if (value === null || value === "") return;
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = cellOf(value, format);
  }

  place(place: Place, value: CellValue, format?: string): void {
    this.put(place.row, place.column, value, format);
    this.places.push(place);
  }
}

/** A cell as Excel gives it. */
export function cellOf(value: CellValue, format = "General"): Cell {
  const text = format.endsWith("%") ? `${(Number(value) * 100).toFixed(2)}%` : String(value);
  return { value, text, formula: null, format };
}

function draw(layout: FormLayout, content: Content, execution: number, rate: number): FilledForm {
  const sheet = new Sheet();
  for (const line of layout.above) sheet.put(sheet.next, 0, line);
  for (const names of layout.names) drawNames(sheet, names, content);
  if (layout.funds) drawFunds(sheet, layout, content, execution, rate);
  drawGoals(sheet, layout);
  drawIndicators(sheet, layout, content, execution, rate);
  for (const line of layout.below) sheet.put(sheet.next, 0, line);
  const rows = layout.twice ? sideBySide(sheet.rows) : sheet.rows;
  return {
    layout,
    content,
    places: sheet.places,
    grid: { sheet: "Sheet1", top: 0, left: 0, rows, merges: layout.twice ? null : sheet.merges },
  };
}

function drawNames(sheet: Sheet, names: FormLayout["names"][number], content: Content): void {
  const row = sheet.next;
  const values = { project: content.project, department: "某某局", unit: "某某服务中心", total: content.total };
  names.forEach(([role, label], at) => {
    sheet.put(row, at * 4, label);
    sheet.put(row, at * 4 + 2, values[role]);
  });
}

function drawFunds(sheet: Sheet, layout: FormLayout, content: Content, execution: number, rate: number): void {
  const { corner, columns, rows } = layout.funds!;
  const heading = sheet.next;
  const hasLabels = columns[0]?.[0] === "label";
  sheet.put(heading, 0, corner);
  columns.forEach(([, label], at) => sheet.put(heading, at + (hasLabels ? 1 : 2), label));
  rows.forEach((label, at) => {
    const row = sheet.next;
    sheet.put(row, 1, label);
    const [initialBudget = 0, annualBudget = 1, executed = 0] = content.funds[at] ?? [];
    const scale = layout.money === "元" ? 1 : 10000;
    const own = at === 0 ? rate : executed / annualBudget;
    columns.forEach(([role], column) => {
      const amounts = { initialBudget, annualBudget, executed } as Readonly<Record<string, number>>;
      const place: Place = { part: "funds", role, at, row, column: column + (hasLabels ? 1 : 2) };
      const amount = amounts[role];
      if (amount !== undefined) sheet.place(place, amount / scale);
      else if (role === "executionRate") sheet.place(place, ...rateAs(layout.rates, own));
      else if (role === "weight") sheet.place(place, at === 0 ? 10 : "-");
      else if (role === "score") sheet.place(place, at === 0 ? execution : "-");
    });
  });
  sheet.merges.push({ top: heading, bottom: heading + rows.length, left: 0, right: 0 });
}

function rateAs(rates: FormLayout["rates"], rate: number): [CellValue, string?] {
  if (rates === "text") return [`${(rate * 100).toFixed(2)}%`];
  const rounded = Math.round(rate * 10000) / 10000;
  return rates === "percent" ? [rounded, "0.00%"] : [rounded];
}

function drawGoals(sheet: Sheet, { goals }: FormLayout): void {
  if (!goals) return;
  const row = sheet.next;
  sheet.put(row, 0, goals.corner);
  sheet.put(row, 1, goals.columns[0]);
  sheet.put(row, 5, goals.columns[1]);
  sheet.put(row + 1, 1, "按计划完成全年工作，保障业务正常运转。");
  sheet.put(row + 1, 5, "已按计划完成全年工作，业务运转正常。");
}

function drawIndicators(sheet: Sheet, layout: FormLayout, content: Content, execution: number, rate: number): void {
  const { corner, columns, weighted, repeatedAfter } = layout.indicators;
  const drawHeading = () => {
    const row = sheet.next;
    columns.forEach(([, label], at) => sheet.put(row, at + 1, label));
    return row;
  };
  sheet.put(drawHeading(), 0, corner);
  if (layout.total?.at === "top") drawTotal(sheet, layout, content);
  const rows = [...(layout.indicators.execution ? [executionItem(execution, rate)] : []), ...content.indicators];
  const seen = { level1: "", level2: "" };
  rows.forEach((one, at) => {
    if (at === repeatedAfter) drawHeading();
    const row = sheet.next;
    const sum = rows.filter(({ level1 }) => level1 === one.level1).reduce((total, { weight }) => total + weight, 0);
    const hasNature = columns.some(([role]) => role === "nature");
    const values: Readonly<Record<string, CellValue>> = {
      level1: seen.level1 === one.level1 ? null : one.level1 + (weighted ? `（${sum}分）` : ""),
      level2: seen.level2 === one.level2 ? null : one.level2,
      name: one.name,
      nature: one.nature,
      unitOfMeasure: one.unit,
      target: hasNature ? one.target : `${one.nature}${one.target}${one.unit}`,
      actual: hasNature ? one.actual : `${one.actual}${one.unit}`,
      weight: one.weight,
      score: one.score,
      reason: one.reason,
    };
    Object.assign(seen, one);
    columns.forEach(([role], column) =>
      sheet.place({ part: "indicators", role, at, row, column: column + 1 }, values[role] ?? null),
    );
  });
  if (layout.total?.at === "bottom") drawTotal(sheet, layout, content);
}

function executionItem(score: number, rate: number): Indicator {
  return {
    ...{ level1: "预算执行率", level2: "预算执行率", name: "预算执行率", nature: "≥", unit: "%", target: 100 },
    ...{ actual: hundredths(rate * 100), weight: 10, score, reason: "年底结余按规定收回，下一步加快支付" },
  };
}

function drawTotal(sheet: Sheet, layout: FormLayout, content: Content): void {
  const row = sheet.next;
  sheet.put(row, 0, layout.total!.label);
  layout.indicators.columns.forEach(([role], column) => {
    const place: Place = { part: "total", role, at: 0, row, column: column + 1 };
    if (role === "weight") sheet.place(place, 100);
    if (role === "score") sheet.place(place, content.total);
  });
}

function sideBySide(rows: readonly (readonly (Cell | null)[])[]): (Cell | null)[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null), null, ...row]);
}

/** The address of a place. */
export function addressOf({ row, column }: Place): string {
  return toA1(row, column);
}

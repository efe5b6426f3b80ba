import { Big } from "./big";

/** A unit of measure: two quantities compare when their bases are equal, after multiplying by the scale. */
export interface Unit {
  /** As the form writes it; "" where none stands. */
  readonly name: string;
  /** What it measures: 元 for all money, % for shares, the name itself for counted things. */
  readonly base: string;
  readonly scale: Big;
}

const one = new Big(1);
export const noUnit: Unit = { name: "", base: "", scale: one };
export const percent: Unit = { name: "%", base: "%", scale: one };

const scaled: Readonly<Record<string, readonly [base: string, scale: string]>> = {
  千: ["", "1000"],
  千元: ["元", "1000"],
  万元: ["元", "10000"],
  万: ["", "10000"],
  百万元: ["元", "1000000"],
  千万元: ["元", "10000000"],
  亿元: ["元", "100000000"],
  亿: ["", "100000000"],
  "%": ["%", "1"],
  百分比: ["%", "1"],
  个百分点: ["%", "1"],
  百分点: ["%", "1"],
  "‰": ["%", "0.1"],
  m2: ["平方米", "1"],
  平米: ["平方米", "1"],
  万平方米: ["平方米", "10000"],
  万m2: ["平方米", "10000"],
  平方公里: ["平方米", "1000000"],
  平方千米: ["平方米", "1000000"],
  公顷: ["平方米", "10000"],
  m3: ["立方米", "1"],
  立方: ["立方米", "1"],
  公里: ["米", "1000"],
  千米: ["米", "1000"],
  km: ["米", "1000"],
  m: ["米", "1"],
  公斤: ["千克", "1"],
  kg: ["千克", "1"],
  吨: ["千克", "1000"],
  t: ["千克", "1000"],
  名: ["人", "1"],
  个工作日: ["工作日", "1"],
  日: ["天", "1"],
  号: ["天", "1"],
};

/** Whether a unit counts money, in whatever size. */
export function isMoney({ base }: Unit): boolean {
  return base === "元";
}

/** Units that forms use for counting; a scaled form such as 万人 follows from them. */
const counted = new Set(
  (
    "元 人 户 家 件 次 起 个 人次 名 位 项 所 台 套 份 期 篇 场 处 座 米 平方米 亩 公顷 千克 天 小时 分钟 分 年 个月 月 季度 周 工作日 个工作日 " +
    "批 批次 条 辆 只 头 株 棵 盏 张 本 册 册次 幅 块 栋 间 床 村 镇 乡 街道 社区 单位 单 宗 例 班 课时 学时 门 人年 户次 家次 场次 点 段 升 立方米 立方 千瓦 千瓦时 度 轮 组 支 队 对 双 副 根 桶 箱 袋 瓶 片 口 眼 孔 艘 架 万册"
  ).split(" "),
);

/** The unit a text names, or null where it is no unit that we know. The text is already in half-width without spaces. */
export function unitNamed(name: string): Unit | null {
  if (name === "") return noUnit;
  const known = units.get(name);
  if (known) return known;
  const big = /^([万亿千百])(.+)$/.exec(name);
  const unit = big && counted.has(big[2] ?? "") ? scaledUnit(name, big[2] ?? "", powers[big[1] ?? ""] ?? "1") : null;
  if (unit) units.set(name, unit);
  return unit;
}

const powers: Readonly<Record<string, string>> = { 百: "100", 千: "1000", 万: "10000", 亿: "100000000" };

function scaledUnit(name: string, base: string, scale: string): Unit {
  return { name, base, scale: new Big(scale) };
}

const units = new Map<string, Unit>([
  ...[...counted].map((name): [string, Unit] => [name, { name, base: name, scale: one }]),
  ...Object.entries(scaled).map(([name, [base, scale]]): [string, Unit] => [name, scaledUnit(name, base, scale)]),
  ["%", percent],
]);

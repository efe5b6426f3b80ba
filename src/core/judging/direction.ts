import type { AnnexRow } from "../reading/annex";
import type { Quantity } from "../values/value";

/** Words of things nobody wants more of, where the form gives no sign. */
const unwanted =
  /投诉|事故|差错|违规|违纪|违法|超支|失误|信访|复议|败诉|死亡|伤亡|延误|失业率|发病率|逾期|超标|排放量|能耗|损耗|误差|辍学|流失/;
const mastered =
  /处理|办结|回复|化解|整改|调解|下降|降低|减少|满意|节约|节省|结余|达标|合格|及时|排查|防治|覆盖|培训|宣传|演练|检查|监测|救助|发放/;
/** Less time taken is better, more time lasted is better. The number alone does not say which is meant. */
const duration = /^(天|工作日|小时|分钟|周|个?月|年)$/;

export type Direction = "more" | "less" | "open";

/**
 * Whether more or less is better. The sign decides; without one, less is better for costs, for a target of 0 and
 * for things that nobody wants.
 */
export function directionOf(target: Quantity, row: AnnexRow): Direction {
  const { comparator, amount, unit } = target;
  if (comparator !== null) return comparator === "≤" || comparator === "<" ? "less" : "more";
  if (amount.eq(0)) return "less";
  if (duration.test(unit.base)) return "open";
  const name = row.cells.name?.text ?? "";
  if (mastered.test(name)) return "more";
  // A share among the costs may be of what was spent or of what was saved.
  if (/成本/.test((row.cells.level2?.text ?? "") + name)) return unit.base === "%" ? "open" : "less";
  return unwanted.test(name) ? "less" : "more";
}

/** Words of what everyone wants more of. */
const welcome = /满意|覆盖率|完成率|合格率|达标率|及时率|参与率|知晓率|准确率|到位率|优良率|入学率|就业率/;
const turned = /不满意|不合格|未达标|下降|降低|减少|控制|偏差|误差|差错/;

/** Whether a name says by itself what is better; null where it does not. */
export function wantedOf(name: string): "more" | "less" | null {
  if (welcome.test(name) && !turned.test(name)) return "more";
  return unwanted.test(name) && !mastered.test(name) ? "less" : null;
}

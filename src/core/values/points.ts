import { Big } from "./big";
import { halfWidth } from "./half-width";

/** The points that a heading prints, 50 of 产出指标（50分） or of 产出指标50分; null where it prints none. */
export function printedPoints(text: string): Big | null {
  const printed = /\((\d+(?:\.\d+)?)分?\)|(\d+(?:\.\d+)?)分/.exec(halfWidth(text));
  return printed && new Big(printed[1] ?? printed[2] ?? 0);
}

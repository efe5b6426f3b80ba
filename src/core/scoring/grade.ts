import type Big from "big.js";
import type { Profile } from "../profiles/profile";

/** The grade that so many points give; the lower edge belongs to the better grade. Undefined below the lowest. */
export function gradeOf(points: Big, { grades }: Profile): Profile["grades"][number] | undefined {
  return grades.find(({ from }) => points.gte(from));
}

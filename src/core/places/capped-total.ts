import { Big } from "../values/big";
import { mof2020 } from "./mof-2020";
import type { Profile } from "./profile";

/**
 * A manual of the integrated budget system: from 130% of the target an indicator loses 2 points, and a low execution rate
 * caps the total: 70-80% at 89 points, 60-70% at 79, below 60% at 69, below 50% at 59.
 */
export const cappedTotal: Profile = {
  ...mof2020,
  name: "capped-total",
  source:
    "预算管理一体化系统绩效自评操作手册（偏离目标值130%以上扣2分；预算执行率低于80%、70%、60%、50%的，总分分别不超过89、79、69、59分）",
  overAchievement: new Big("1.3"),
  overAchievementDeduction: new Big(2),
  executionCaps: [
    { below: new Big("0.5"), most: new Big(59) },
    { below: new Big("0.6"), most: new Big(69) },
    { below: new Big("0.7"), most: new Big(79) },
    { below: new Big("0.8"), most: new Big(89) },
  ],
  signs: [
    /执行率.{0,6}(低于|未达|不足|小于|<|为|在).{0,12}\d%.{0,20}总分.{0,6}(不得?超过|不高于|最高)为?\d/,
    /130%[^未不]{0,20}扣减?2分/,
  ],
};

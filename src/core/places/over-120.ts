import { Big } from "../values/big";
import { mof2020 } from "./mof-2020";
import type { Profile } from "./profile";

/** The national module of the integrated budget system asks for a reason from 120% of the target on. */
export const over120: Profile = {
  ...mof2020,
  name: "over-120",
  source: "预算管理一体化绩效自评模块填报说明（实际完成值达到指标值120%及以上的，须说明偏差原因）",
  overAchievement: new Big("1.2"),
  signs: [/(达到|超过|高于|大于|≥|>).{0,10}120%.{0,12}[需应须请].{0,6}(说明|分析)/],
};

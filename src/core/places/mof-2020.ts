import Big from "big.js";
import type { Profile } from "./profile";

/**
 * 财政部《项目支出绩效评价管理办法》(财预〔2020〕10号): weights, bands and grades. It leaves open what execution is low and
 * what adjustment is large; 80%, 20% and 130% are what most published local notices take.
 */
export const mof2020: Profile = {
  name: "mof-2020",
  source: "财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）",
  executionWeight: new Big(10),
  lowExecution: new Big("0.8"),
  largeAdjustment: new Big("0.2"),
  overAchievement: new Big("1.3"),
  overAchievementDeduction: new Big(0),
  metBand: new Big("0.8"),
  partlyMetBand: new Big("0.6"),
  executionCaps: [],
  grades: [
    { name: "优", from: new Big(90) },
    { name: "良", from: new Big(80) },
    { name: "中", from: new Big(60) },
    { name: "差", from: new Big(0) },
  ],
  tolerance: { amount: new Big("0.005"), score: new Big("0.005"), rate: new Big("0.00005") },
};

import { allPoints } from "./all-points";
import { Big } from "../values/big";
import type { Profile } from "./profile";

/**
 * 财政部《项目支出绩效评价管理办法》(财预〔2020〕10号): weights (10, 50, 30, 10; how they spread within is the
 * unit's to change), bands and grades. It leaves open what execution is low, what adjustment is large and what far exceeds a
 * target: 80%, 20% and 130% are ours, where the form names no other number. No text was found that says 20%.
 */
export const mof2020: Profile = {
  name: "mof-2020",
  source: "财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）",
  executionWeight: new Big(10),
  fullPoints: allPoints,
  headings: [
    {
      name: "产出指标",
      level2: [
        { name: "数量指标", points: 15, actual: "measure" },
        { name: "质量指标", points: 15, actual: "measure" },
        { name: "时效指标", points: 10, actual: "measure" },
        { name: "成本指标", points: 10, actual: "measure" },
      ],
    },
    {
      name: "效益指标",
      level2: [
        { name: "经济效益指标", points: 7, actual: "grade" },
        { name: "社会效益指标", points: 8, actual: "grade" },
        { name: "生态效益指标", points: 7, actual: "grade" },
        { name: "可持续\n影响指标", points: 8, actual: "grade" },
      ],
    },
    { name: "满意度指标", level2: [{ name: "服务对象\n满意度指标", points: 10, actual: "share" }] },
  ],
  lowExecution: new Big("0.8"),
  largeAdjustment: new Big("0.2"),
  overAchievement: new Big("1.3"),
  overAchievementDeduction: new Big(0),
  completionStep: { below: new Big("0.05"), costs: new Big(0) },
  adjustmentSteps: [],
  metBand: new Big("0.8"),
  partlyMetBand: new Big("0.6"),
  executionCaps: [],
  grades: [
    { name: "优", from: new Big(90) },
    { name: "良", from: new Big(80) },
    { name: "中", from: new Big(60) },
    { name: "差", from: new Big(0) },
  ],
  signs: [],
  tolerance: { amount: new Big("0.005"), score: new Big("0.005"), rate: new Big("0.00005") },
};

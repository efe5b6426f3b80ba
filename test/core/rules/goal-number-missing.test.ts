import { ruleCases } from "./rule-cases";

const goal = (planned: string, achieved: string) => ({
  "附件3!goals.1.planned": planned,
  "附件3!goals.1.achieved": achieved,
});
const recovered = "目标1：追回退休人员多发退休待遇11人";

ruleCases("goal-number-missing", {
  clean: [
    ["the number is there", goal(recovered, "1.追回退休人员多发退休待遇11人。")],
    ["none of what should not be", goal("1.重大安全事故0起", "1.未发生重大安全事故")],
    ["all for a whole", goal("1.项目验收合格率100%", "1.项目验收全部合格")],
    ["百分之百", goal("1.参保覆盖率100%", "1.参保覆盖率达百分之百")],
    ["another unit", goal("1.培训村干部300人次", "1.培训村干部310人")],
    ["a number without its unit", goal("1.举办培训班10期", "1.举办培训班：11")],
    ["a number in Chinese", goal("1.开展专项检查3次", "1.开展专项检查三次")],
    ["done by a day", goal("1.12月31日前完成100%", "1.12月20日全部完成")],
  ],
  faulty: [
    [
      "the unit stands alone",
      goal(recovered, "1.追回退休人员多发退休待遇 人。"),
      ["附件3!goals.1.achieved"],
      ["error goal-number-missing (实际完成情况): goal 追回退休人员多发退休待遇11人, number 11人, by B12"],
    ],
    [
      "no number at all",
      goal(recovered, "1.追回了退休人员多发的退休待遇。"),
      ["附件3!goals.1.achieved"],
      ["warning goal-number-missing.vague (实际完成情况): goal 追回退休人员多发退休待遇11人, number 11人, by B12"],
    ],
    [
      "a blank to be filled in",
      goal("1.举办培训班10期", "1.举办培训班__期"),
      ["附件3!goals.1.achieved"],
      ["warning goal-number-missing.vague (实际完成情况): goal 举办培训班10期, number 10期, by B12"],
    ],
    [
      "not all of it",
      goal("1.项目验收合格率100%", "1.除个别标段外，项目验收均合格"),
      ["附件3!goals.1.achieved"],
      ["warning goal-number-missing.vague (实际完成情况): goal 项目验收合格率100%, number 100%, by B12"],
    ],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("target-over-achieved", {
  clean: [
    ["with a reason", { "附件3!indicators.4.target": "103万元", "附件3!indicators.4.reason": "提高了补助标准" }],
    ["129%", { "附件3!indicators.4.target": "107.2万元" }],
  ],
  faulty: [
    [
      "138.19 of 103",
      { "附件3!indicators.4.target": "103万元" },
      ["附件3!indicators.4.reason"],
      [
        "warning target-over-achieved (代发独生子女、乡村教师、乡村医生等补助金额 偏差原因分析及改进措施): <130%, 138.19万元 ÷ 103万元 = 134.17%, reached 138.19万元, target 103万元, most 130%, by F17 E17",
      ],
    ],
    [
      "in the goals",
      { "附件3!goals.1.planned": "1.录入退费单位20家", "附件3!goals.1.achieved": "1.录入退费单位27家" },
      ["附件3!goals.1.achieved"],
      ["info target-over-achieved.goal (实际完成情况): 27家 ÷ 20家 = 135%, goal 录入退费单位20家, by B12"],
    ],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("target-over-achieved", {
  clean: [
    ["with a reason", { "附件3!indicators.4.target": "103万元", "附件3!indicators.4.reason": "提高了补助标准" }],
    ["129%", { "附件3!indicators.4.target": "107.2万元" }],
  ],
  faulty: [
    ["138.19 of 103", { "附件3!indicators.4.target": "103万元" }, ["附件3!indicators.4.reason"]],
    [
      "in the goals",
      { "附件3!goals.1.planned": "1.录入退费单位20家", "附件3!goals.1.achieved": "1.录入退费单位27家" },
      ["附件3!goals.1.achieved"],
    ],
  ],
});

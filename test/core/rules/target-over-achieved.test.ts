import { ruleCases } from "./rule-cases";

ruleCases("target-over-achieved", {
  clean: [
    ["with a reason", { "附件3!E17": "103万元", "附件3!I17": "提高了补助标准" }],
    ["129%", { "附件3!E17": "107.2万元" }],
  ],
  faulty: [
    ["138.19 of 103", { "附件3!E17": "103万元" }, ["附件3!I17"]],
    ["in the goals", { "附件3!B12": "1.录入退费单位20家", "附件3!F12": "1.录入退费单位27家" }, ["附件3!F12"]],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("score-above-weight", {
  clean: [
    ["with its unit", { "附件3!indicators.17.score": "10分" }],
    ["less", { "附件3!indicators.17.score": "9.99" }],
    ["a weight in per cent", { "附件3!indicators.17.weight": "10%" }],
    ["in full", { "附件3!indicators.17.score": "10.00" }],
  ],
  faulty: [
    ["by a hundredth", { "附件3!indicators.17.score": "10.01" }, ["附件3!indicators.17.score"]],
    ["in the total", { "附件3!indicators.closing.score": "101" }, ["附件3!indicators.closing.score"]],

    ["11 of 10", { "附件3!indicators.17.score": "11" }, ["附件3!indicators.17.score"]],
    ["execution too", { "附件4-原试点退费!funds.total.score": "12" }, ["附件4-原试点退费!funds.total.score"]],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("score-above-weight", {
  clean: [
    ["with its unit", { "附件3!H30": "10分" }],
    ["less", { "附件3!H30": "9.99" }],
    ["a weight in per cent", { "附件3!G30": "10%" }],
    ["in full", { "附件3!H30": "10.00" }],
  ],
  faulty: [
    ["by a hundredth", { "附件3!H30": "10.01" }, ["附件3!H30"]],
    ["in the total", { "附件3!H31": "101" }, ["附件3!H31"]],

    ["11 of 10", { "附件3!H30": "11" }, ["附件3!H30"]],
    ["execution too", { "附件4-原试点退费!I6": "12" }, ["附件4-原试点退费!I6"]],
  ],
});

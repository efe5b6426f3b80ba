import { ruleCases } from "./rule-cases";

ruleCases("score-above-weight", {
  clean: [["in full", { "附件3!H30": "10.00" }]],
  faulty: [
    ["11 of 10", { "附件3!H30": "11" }, ["附件3!H30"]],
    ["execution too", { "附件4-原试点退费!I6": "12" }, ["附件4-原试点退费!I6"]],
  ],
});

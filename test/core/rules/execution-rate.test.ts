import { ruleCases } from "./rule-cases";

ruleCases("execution-rate", {
  clean: [["as a fraction", { "附件4-原试点退费!H6": "1" }]],
  faulty: [["148 of 148 are no 90%", { "附件4-原试点退费!H6": "90%" }, ["附件4-原试点退费!H6"]]],
});

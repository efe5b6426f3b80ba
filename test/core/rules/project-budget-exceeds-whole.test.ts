import { ruleCases } from "./rule-cases";

ruleCases("project-budget-exceeds-whole", {
  clean: [["less than the whole", { "附件4-原试点退费!E6": "150", "附件4-原试点退费!E7": "150" }]],
  faulty: [["900 and 107.59 of 592.76", { "附件4-原试点退费!E6": "900", "附件4-原试点退费!E7": "900" }, ["附件3!E5"]]],
});

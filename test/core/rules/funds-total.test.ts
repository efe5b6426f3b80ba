import { ruleCases } from "./rule-cases";

ruleCases("funds-total", {
  clean: [["with a carry-over of none", { "附件4-原试点退费!E8": "0", "附件4-原试点退费!E9": "/" }]],
  faulty: [["450 are not 148", { "附件4-原试点退费!E6": "450" }, ["附件4-原试点退费!E6"]]],
  unclear: [["a part in words", { "附件4-原试点退费!E8": "待定" }, ["附件4-原试点退费!E6"]]],
});

import { ruleCases } from "./rule-cases";

ruleCases("funds-total", {
  clean: [
    ["less what was taken back", { "附件4-原试点退费!E7": "150", "附件4-原试点退费!E8": "-2" }],
    ["its part in 元", { "附件4-原试点退费!E7": "1480000元" }],
    ["shown in whole numbers", { "附件4-业务工作经费!E6": "108" }],
    ["a carry-over beside it", { "附件4-原试点退费!E7": "100", "附件4-原试点退费!E8": "48" }],
    ["with a carry-over of none", { "附件4-原试点退费!E8": "0", "附件4-原试点退费!E9": "/" }],
  ],
  faulty: [
    ["a carry-over that is not in it", { "附件4-原试点退费!D8": "20" }, ["附件4-原试点退费!D6"]],
    ["executed", { "附件4-原试点退费!F6": "140" }, ["附件4-原试点退费!F6"]],
    ["initially", { "附件4-原试点退费!D6": "184" }, ["附件4-原试点退费!D6"]],
    ["450 are not 148", { "附件4-原试点退费!E6": "450" }, ["附件4-原试点退费!E6"]],
  ],
  unclear: [["a part in words", { "附件4-原试点退费!E8": "待定" }, ["附件4-原试点退费!E6"]]],
});

import { ruleCases } from "./rule-cases";

ruleCases("project-amount-mismatch", {
  clean: [
    ["in 元", { "附件4-原试点退费!F6": "1480000元", "附件4-原试点退费!F7": "1480000元" }],
    ["shown in whole numbers", { "附件2!F14": "108" }],
    ["no amount in 附件2", { "附件2!D18": "", "附件2!F18": "" }],
    ["附件2 has the adjusted budget", { "附件4-原试点退费!D6": "100", "附件4-原试点退费!D7": "100" }],
  ],
  faulty: [
    ["in the wrong unit", { "附件2!F18": "148元" }, ["附件4-原试点退费!F6"]],
    ["two digits swapped", { "附件2!F14": "170.59" }, ["附件4-业务工作经费!F6"]],

    ["executed", { "附件4-原试点退费!F6": "140", "附件4-原试点退费!F7": "140" }, ["附件4-原试点退费!F6"]],
    ["budget", { "附件2!D18": "160" }, ["附件4-原试点退费!D6"]],
  ],
});

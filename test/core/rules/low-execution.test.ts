import { ruleCases } from "./rule-cases";

ruleCases("low-execution", {
  clean: [
    ["nothing budgeted", { "附件2!D24": "0", "附件2!F24": "0" }],
    ["no execution said", { "附件2!F24": "" }],
    ["more than budgeted", { "附件2!F24": "40" }],
    ["80% is enough", { "附件4-原试点退费!F6": "118.4", "附件4-原试点退费!F7": "118.4" }],
  ],
  faulty: [
    ["nothing spent", { "附件4-原试点退费!F6": "0", "附件4-原试点退费!F7": "0" }, ["附件4-原试点退费!F6"]],
    ["of the whole unit", { "附件3!F5": "300" }, ["附件3!F5"]],
    ["just below", { "附件4-原试点退费!F6": "118.39", "附件4-原试点退费!F7": "118.39" }, ["附件4-原试点退费!F6"]],

    ["procurement", { "附件2!F24": "10" }, ["附件2!F24"]],
    ["a project", { "附件4-原试点退费!F6": "50", "附件4-原试点退费!F7": "50" }, ["附件4-原试点退费!F6"]],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("unreadable-value", {
  clean: [
    ["a word is none", { "附件3!I20": "#1 楼未完工" }],
    ["a dash for no budget", { "附件4-原试点退费!D8": "——" }],
    ["an amount with its unit", { "附件4-原试点退费!E6": "148万", "附件4-原试点退费!E7": "148 万元" }],
  ],
  faulty: [
    ["an error cell", { "附件3!F20": "#DIV/0!" }, ["附件3!F20"]],
    ["in the funds", { "附件3!D5": "#REF!" }, ["附件3!D5"]],
    ["in 附件2", { "附件2!D24": "#N/A" }, ["附件2!D24"]],
  ],
  unclear: [
    ["words for the initial budget of a form of one fund", { "附件3!D5": "若干" }, ["附件3!D5"]],
    ["a range for what was executed", { "附件4-原试点退费!F7": "140-150" }, ["附件4-原试点退费!F7"]],
    ["words for a budget of 附件2", { "附件2!D24": "另行下达" }, ["附件2!D24"]],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("unnamed-row", {
  clean: [
    ["the printed dots", { "附件4-业务工作经费!D18": "……" }],
    ["a name alone", { "附件4-业务工作经费!D18": "维护" }],
    ["a blank line", { "附件4-业务工作经费!G23": "", "附件4-业务工作经费!H23": "" }],
  ],
  faulty: [
    ["a target and nothing else", { "附件4-业务工作经费!E18": "100%" }, ["附件4-业务工作经费!D18"]],

    ["an indicator", { "附件3!D30": "" }, ["附件3!D30"]],
    ["a project", { "附件2!A18": "" }, ["附件2!A18"]],
    ["a registry entry without its unit", { "附件1!C12": "" }, ["附件1!C12"]],
  ],
});

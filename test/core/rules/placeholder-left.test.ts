import { ruleCases } from "./rule-cases";

ruleCases("placeholder-left", {
  clean: [
    ["dots in prose", { "附件4-业务工作经费!indicators.1.name": "运行维护……" }],
    ["a blank line", { "附件4-业务工作经费!D18": "" }],
    ["the printed form's own filler in 附件2", { "附件2!spending.part.1.label": "……" }],
  ],
  faulty: [
    ["in the whole form", { "附件3!indicators.17.name": "……" }, ["附件3!indicators.17.name"]],
    ["three of them", { "附件4-原试点退费!indicators.9.name": "......" }, ["附件4-原试点退费!indicators.9.name"]],
    ["one sign", { "附件4-业务工作经费!D29": "…" }, ["附件4-业务工作经费!D29"]],

    [
      "said once a form",
      { "附件4-业务工作经费!D18": "……", "附件4-业务工作经费!D21": "......" },
      ["附件4-业务工作经费!D18"],
    ],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("placeholder-left", {
  clean: [
    ["dots in prose", { "附件4-业务工作经费!indicators.1.name": "运行维护……" }],
    ["a blank line", { "附件4-业务工作经费!D18": "" }],
    ["the printed form's own filler in 附件2", { "附件2!spending.part.1.label": "……" }],
  ],
  faulty: [
    [
      "in the whole form",
      { "附件3!indicators.17.name": "……" },
      ["附件3!indicators.17.name"],
      ["info placeholder-left (…… 三级指标): ……, count 1, because of 附件3!B30"],
    ],
    [
      "three of them",
      { "附件4-原试点退费!indicators.9.name": "......" },
      ["附件4-原试点退费!indicators.9.name"],
      ["info placeholder-left (...... 三级指标): ......, count 1, because of 附件4-原试点退费!B21"],
    ],
    [
      "one sign",
      { "附件4-业务工作经费!D29": "…" },
      ["附件4-业务工作经费!D29"],
      ["info placeholder-left (… 三级指标): …, count 1"],
    ],

    [
      "said once a form",
      { "附件4-业务工作经费!D18": "……", "附件4-业务工作经费!D21": "......" },
      ["附件4-业务工作经费!D18"],
      ["info placeholder-left (…… 三级指标): ……, count 2, by D21"],
    ],
  ],
});

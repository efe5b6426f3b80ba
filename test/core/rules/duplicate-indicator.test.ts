import { ruleCases } from "./rule-cases";

const four = "附件4-业务工作经费";

ruleCases("duplicate-indicator", {
  clean: [
    ["under another heading", { [`${four}!D16`]: "办公用品购置完成率" }],
    ["the printed dots", { [`${four}!D18`]: "……", [`${four}!D21`]: "……" }],
  ],
  faulty: [
    [
      "twice under one heading",
      { [`${four}!D15`]: "办公用品购置完成率" },
      [`${four}!D15`],
      ["warning duplicate-indicator (办公用品购置完成率 三级指标): name 办公用品购置完成率, by D14"],
    ],
    [
      "but for spaces and numbering",
      { [`${four}!D15`]: "2、办公用品 购置完成率" },
      [`${four}!D15`],
      ["warning duplicate-indicator (2、办公用品购置完成率 三级指标): name 2、办公用品 购置完成率, by D14"],
    ],
  ],
});

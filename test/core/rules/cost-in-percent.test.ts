import { ruleCases } from "./rule-cases";

const four = "附件4-业务工作经费";

ruleCases("cost-in-percent", {
  clean: [
    ["a rate", { [`${four}!D22`]: "成本节约率" }],
    ["an amount", { [`${four}!D22`]: "项目成本", [`${four}!E22`]: "≤5万元", [`${four}!F22`]: "5万元" }],
    ["a share of something else", { [`${four}!D13`]: "维护情况" }],
  ],
  faulty: [
    [
      "a cost of 100%",
      { [`${four}!D22`]: "项目总成本" },
      [`${four}!E22`],
      ["info cost-in-percent (项目总成本 年度指标值): name 项目总成本, target 100%, by D22"],
    ],
  ],
});

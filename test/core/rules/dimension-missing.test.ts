import { ruleCases } from "./rule-cases";

const four = "附件4-业务工作经费";

ruleCases("dimension-missing", {
  clean: [
    [
      "another grouping",
      { "附件3!B14": "履职效能（50分）", "附件3!B25": "社会效应（30分）", "附件3!B30": "可持续发展（10分）" },
    ],
    ["satisfaction named by the indicator alone", { "附件3!B30": "其他指标（10分）", "附件3!C30": "其他" }],
  ],
  faulty: [
    [
      "no satisfaction",
      { "附件3!B30": "其他指标（10分）", "附件3!C30": "其他", "附件3!D30": "宣传情况" },
      ["附件3!B13"],
    ],
    ["no benefit", { "附件3!B25": "其他指标（30分）", "附件3!C25": "甲", "附件3!C28": "乙" }, ["附件3!B13"]],
    [
      "a printed heading of the output without an indicator",
      { [`${four}!D22`]: "……", [`${four}!E22`]: "", [`${four}!F22`]: "", [`${four}!H22`]: "" },
      [`${four}!C22`],
    ],
    [
      "a printed dimension without an indicator",
      { [`${four}!D27`]: "……", [`${four}!E27`]: "", [`${four}!F27`]: "", [`${four}!H27`]: "" },
      [`${four}!B27`],
    ],
  ],
});

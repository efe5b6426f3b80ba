import { ruleCases } from "./rule-cases";

const four = "附件4-业务工作经费";

ruleCases("dimension-missing", {
  clean: [
    [
      "another grouping",
      {
        "附件3!indicators.1.level1": "履职效能（50分）",
        "附件3!indicators.12.level1": "社会效应（30分）",
        "附件3!indicators.17.level1": "可持续发展（10分）",
      },
    ],
    [
      "satisfaction named by the indicator alone",
      { "附件3!indicators.17.level1": "其他指标（10分）", "附件3!indicators.17.level2": "其他" },
    ],
  ],
  faulty: [
    [
      "no satisfaction",
      {
        "附件3!indicators.17.level1": "其他指标（10分）",
        "附件3!indicators.17.level2": "其他",
        "附件3!indicators.17.name": "宣传情况",
      },
      ["附件3!indicators.heading.level1"],
      ["info dimension-missing.satisfaction (一级指标): "],
    ],
    [
      "no benefit",
      {
        "附件3!indicators.12.level1": "其他指标（30分）",
        "附件3!indicators.12.level2": "甲",
        "附件3!indicators.15.level2": "乙",
      },
      ["附件3!indicators.heading.level1"],
      ["info dimension-missing.benefit (一级指标): "],
    ],
    [
      "a printed heading of the output without an indicator",
      { [`${four}!D22`]: "……", [`${four}!E22`]: "", [`${four}!F22`]: "", [`${four}!H22`]: "" },
      [`${four}!C22`],
      ["info dimension-missing.unused (成本指标 二级指标): heading 成本指标"],
    ],
    [
      "a printed dimension without an indicator",
      { [`${four}!D27`]: "……", [`${four}!E27`]: "", [`${four}!F27`]: "", [`${four}!H27`]: "" },
      [`${four}!B27`],
      ["warning dimension-missing.satisfaction (满意度指标（10分） 一级指标): "],
    ],
  ],
});

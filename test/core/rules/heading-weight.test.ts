import { ruleCases } from "./rule-cases";

ruleCases("heading-weight", {
  clean: [
    ["a heading without points", { "附件3!indicators.1.level1": "产出指标" }],
    ["printed again behind a page break", { "附件3!B17": "产出指标\n(50 分)" }],
    ["points of one decimal", { "附件3!indicators.1.level1": "产出指标（50.0分）" }],
  ],
  faulty: [
    [
      "40 above 50, full-width",
      { "附件3!indicators.1.level1": "产出指标（４０分）" },
      ["附件3!indicators.1.level1"],
      [
        "error heading-weight (产出指标（４０分） 一级指标): 产出指标（４０分）, 5 + 5 + 5 + 4 + 4 + 5 + 4 + 4 + 4 + 5 + 5 = 50, stated 40, sum 50, by G14 G15 G16 G17 G18 G19 G20 G21 G22 G23 G24",
      ],
    ],
    [
      "60 above 50",
      { "附件3!indicators.1.level1": "产出指标\n(60 分)" },
      ["附件3!indicators.1.level1"],
      [
        "error heading-weight (产出指标(60分) 一级指标): 产出指标⏎(60 分), 5 + 5 + 5 + 4 + 4 + 5 + 4 + 4 + 4 + 5 + 5 = 50, stated 60, sum 50, by G14 G15 G16 G17 G18 G19 G20 G21 G22 G23 G24",
      ],
    ],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("mixed-units", {
  clean: [
    ["another measure", { "附件3!indicators.5.target": "40%", "附件3!indicators.5.actual": "42%" }],
    ["万 and 万元", { "附件3!indicators.5.target": "4万元 " }],
    ["元 in another group", { "附件3!indicators.11.target": "≤4447600元", "附件3!indicators.11.actual": "4447600元" }],
    ["one unit", { "附件3!indicators.5.target": "4.00万元" }],
  ],
  faulty: [
    [
      "亿元 among 万元",
      { "附件3!indicators.2.target": "6.5亿元", "附件3!indicators.2.actual": "6.8834亿元" },
      ["附件3!indicators.2.target"],
      ["info mixed-units (征收基本养老金 年度指标值): 6.5亿元, unit 亿元, usual 万元, by E14 E16 E17 E18 E19"],
    ],
    [
      "two of them, said once",
      {
        "附件3!indicators.5.target": "40000元",
        "附件3!indicators.5.actual": "42392元",
        "附件3!indicators.6.target": "550000元",
        "附件3!indicators.6.actual": "551900元",
      },
      ["附件3!indicators.5.target"],
      ["info mixed-units (追回退休人员多发退休待遇 年度指标值): 40000元, unit 元, usual 万元, by E19 E14 E15 E16 E17"],
    ],
    [
      "千元 among 万元",
      { "附件3!indicators.6.target": "550千元", "附件3!indicators.6.actual": "551.9千元" },
      ["附件3!indicators.6.target"],
      [
        "info mixed-units (代缴困难群体城乡居民养老保险金额 年度指标值): 550千元, unit 千元, usual 万元, by E14 E15 E16 E17 E18",
      ],
    ],
    [
      "元 among 万元",
      { "附件3!indicators.5.target": "40000元", "附件3!indicators.5.actual": "42392元" },
      ["附件3!indicators.5.target"],
      ["info mixed-units (追回退休人员多发退休待遇 年度指标值): 40000元, unit 元, usual 万元, by E14 E15 E16 E17 E19"],
    ],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("unnamed-row", {
  clean: [
    [
      "a row with nothing in it",
      {
        "附件3!indicators.2.name": "",
        "附件3!indicators.2.target": "",
        "附件3!indicators.2.actual": "",
        "附件3!indicators.2.weight": "",
        "附件3!indicators.2.score": "",
      },
    ],
    ["the printed dots", { "附件4-业务工作经费!D18": "……" }],
    ["a name alone", { "附件4-业务工作经费!D18": "维护" }],
    ["a blank line", { "附件4-业务工作经费!G23": "", "附件4-业务工作经费!H23": "" }],
  ],
  faulty: [
    [
      "a target and nothing else",
      { "附件4-业务工作经费!E18": "100%" },
      ["附件4-业务工作经费!D18"],
      ["error unnamed-row (三级指标): by E18"],
    ],

    [
      "an indicator",
      { "附件3!indicators.17.name": "" },
      ["附件3!indicators.17.name"],
      ["error unnamed-row (三级指标): by E30 F30 H30 G30"],
    ],
    [
      "rows that keep their weights alone, all at once",
      {
        "附件3!indicators.1.name": "",
        "附件3!indicators.1.target": "",
        "附件3!indicators.1.actual": "",
        "附件3!indicators.1.score": "",
        "附件3!indicators.2.name": "",
        "附件3!indicators.2.target": "",
        "附件3!indicators.2.actual": "",
        "附件3!indicators.2.score": "",
        "附件3!indicators.3.name": "",
        "附件3!indicators.3.target": "",
        "附件3!indicators.3.actual": "",
        "附件3!indicators.3.score": "",
        "附件3!indicators.4.name": "",
        "附件3!indicators.4.target": "",
        "附件3!indicators.4.actual": "",
        "附件3!indicators.4.score": "",
        "附件3!indicators.5.name": "",
        "附件3!indicators.5.target": "",
        "附件3!indicators.5.actual": "",
        "附件3!indicators.5.score": "",
      },
      ["附件3!indicators.1.name"],
      ["error unnamed-row.weights (三级指标): count 5, by D15 D16 D17 D18"],
    ],
    [
      "a project",
      { "附件2!spending.part.2.label": "" },
      ["附件2!spending.part.2.label"],
      ["warning unnamed-row.amounts (): by B18 F18 D18"],
    ],
    [
      "a registry entry without its unit",
      { "附件1!entries.9.unit": "" },
      ["附件1!entries.9.unit"],
      ["warning unnamed-row.unit (卫生健康综合专项 单位名称): fund 卫生健康综合专项, by B12"],
    ],
  ],
});

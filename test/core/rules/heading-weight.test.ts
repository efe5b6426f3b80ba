import { ruleCases } from "./rule-cases";

ruleCases("heading-weight", {
  clean: [
    ["a heading without points", { "附件3!indicators.1.level1": "产出指标" }],
    ["printed again behind a page break", { "附件3!B17": "产出指标\n(50 分)" }],
    ["points of one decimal", { "附件3!indicators.1.level1": "产出指标（50.0分）" }],
  ],
  faulty: [
    ["40 above 50, full-width", { "附件3!indicators.1.level1": "产出指标（４０分）" }, ["附件3!indicators.1.level1"]],
    ["60 above 50", { "附件3!indicators.1.level1": "产出指标\n(60 分)" }, ["附件3!indicators.1.level1"]],
  ],
});

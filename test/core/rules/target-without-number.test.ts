import { ruleCases } from "./rule-cases";

ruleCases("target-without-number", {
  clean: [
    ["none", { "附件3!indicators.9.target": "无" }],
    ["a number alone", { "附件3!indicators.9.target": "0" }],
    ["words", { "附件3!indicators.9.target": "不发生" }],
    ["0起", { "附件3!indicators.9.target": "0 起" }],
  ],
  faulty: [
    ["%", { "附件3!indicators.17.target": "%" }, ["附件3!indicators.17.target"]],
    ["万元, spaces before it", { "附件3!indicators.4.target": "   万元" }, ["附件3!indicators.4.target"]],
    ["人次", { "附件3!indicators.7.target": "人次" }, ["附件3!indicators.7.target"]],
    ["起", { "附件3!indicators.9.target": "起" }, ["附件3!indicators.9.target"]],
  ],
});

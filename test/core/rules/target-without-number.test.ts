import { ruleCases } from "./rule-cases";

ruleCases("target-without-number", {
  clean: [
    ["none", { "附件3!E22": "无" }],
    ["a number alone", { "附件3!E22": "0" }],
    ["words", { "附件3!E22": "不发生" }],
    ["0起", { "附件3!E22": "0 起" }],
  ],
  faulty: [
    ["%", { "附件3!E30": "%" }, ["附件3!E30"]],
    ["万元, spaces before it", { "附件3!E17": "   万元" }, ["附件3!E17"]],
    ["人次", { "附件3!E20": "人次" }, ["附件3!E20"]],
    ["起", { "附件3!E22": "起" }, ["附件3!E22"]],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("target-without-number", {
  clean: [["0起", { "附件3!E22": "0 起" }]],
  faulty: [["起", { "附件3!E22": "起" }, ["附件3!E22"]]],
});

import { ruleCases } from "./rule-cases";

ruleCases("heading-weight", {
  clean: [["a heading without points", { "附件3!B14": "产出指标" }]],
  faulty: [["60 above 50", { "附件3!B14": "产出指标\n(60 分)" }, ["附件3!B14"]]],
});

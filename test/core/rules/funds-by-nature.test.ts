import { ruleCases } from "./rule-cases";

ruleCases("funds-by-nature", {
  clean: [["in 元", { "附件3!F7": "其中：基本支出：3371700元" }]],
  faulty: [["330 and 255.59 are not 592.76", { "附件3!F7": "其中：基本支出：330" }, ["附件3!F7"]]],
});

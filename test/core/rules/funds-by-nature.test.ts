import { ruleCases } from "./rule-cases";

ruleCases("funds-by-nature", {
  clean: [
    ["full-width", { "附件3!F7": "其中：基本支出：３３７．１７" }],
    ["a sum of whole numbers", { "附件3!D5": "593", "附件3!E5": "593", "附件3!F5": "593" }],
    ["neither said", { "附件3!F7": "其中：基本支出：", "附件3!F8": "项目支出：" }],
    ["in 元", { "附件3!F7": "其中：基本支出：3371700元" }],
  ],
  faulty: [
    ["two digits swapped", { "附件3!F7": "其中：基本支出：373.17" }, ["附件3!F7"]],
    ["one left out", { "附件3!F7": "其中：基本支出：" }, ["附件3!F8"]],
    ["in the wrong unit", { "附件3!F7": "其中：基本支出：337.17元" }, ["附件3!F7"]],
    ["330 and 255.59 are not 592.76", { "附件3!F7": "其中：基本支出：330" }, ["附件3!F7"]],
  ],
  unclear: [["in words", { "附件3!F7": "其中：基本支出：若干" }, ["附件3!F7"]]],
});

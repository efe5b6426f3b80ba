import { ruleCases } from "./rule-cases";

ruleCases("qualitative-band", {
  clean: [
    ["four of five, met", { "附件3!F25": "全部完成", "附件3!H25": "4" }],
    ["words that say nothing", { "附件3!F25": "较好", "附件3!H25": "1" }],
    ["not met, no points", { "附件3!F25": "未完成", "附件3!H25": "0", "附件3!I25": "推迟" }],
    ["said with a doubt", { "附件3!F25": "完成一半", "附件3!H25": "2.5" }],
    ["the method's own words for all but met", { "附件3!F25": "全部或基本达成预期指标", "附件3!H25": "4" }],
    ["partly met, three of five", { "附件3!F25": "部分完成", "附件3!H25": "3", "附件3!I25": "推迟" }],
  ],
  faulty: [
    ["the method's own words", { "附件3!F28": "部分达成预期指标并具有一定效果", "附件3!I28": "推迟" }, ["附件3!H28"]],
    ["kept in time", { "附件3!E23": "2023年12月底前", "附件3!F23": "2023年11月", "附件3!H23": "2" }, ["附件3!H23"]],

    ["all but met", { "附件3!F25": "基本达成目标", "附件3!H25": "3" }, ["附件3!H25"]],
    ["met", { "附件3!F25": "全部完成", "附件3!H25": "3" }, ["附件3!H25"]],
    ["partly met", { "附件3!F25": "部分完成" }, ["附件3!H25"]],
    ["not met", { "附件3!F25": "未完成", "附件3!I25": "推迟" }, ["附件3!H25"]],
  ],
});

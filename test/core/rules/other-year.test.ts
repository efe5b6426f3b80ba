import { ruleCases } from "./rule-cases";

const four = "附件4-业务工作经费";

ruleCases("other-year", {
  clean: [
    ["its own year", { [`${four}!B11`]: "2023年完成经办业务工作" }],
    ["both years", { [`${four}!B11`]: "2022年启动，2023年完成经办业务工作" }],
    ["since last year", { [`${four}!B11`]: "巩固2022年以来的经办成果" }],
    ["compared with last year", { [`${four}!D13`]: "较2022年增长" }],
    ["what was carried over", { [`${four}!D13`]: "2022年结转项目完成率" }],
    ["a document of last year", { [`${four}!B11`]: "落实《2022年工作要点》" }],
    ["a reason that lies in last year", { [`${four}!I13`]: "因2022年招标延误，工期顺延" }],
    ["what last year led to", { [`${four}!I13`]: "2022年雨季长，导致工期顺延" }],
    ["the year after", { [`${four}!I13`]: "2024年继续" }],
  ],
  faulty: [
    [
      "last year's goal",
      { [`${four}!B11`]: "1.2022年完成经办业务工作" },
      [`${four}!B11`],
      ["warning other-year (预期目标): year 2023, other 2022, by A2"],
    ],
    [
      "last year's indicator",
      { [`${four}!D13`]: "2022年度运行维护" },
      [`${four}!D13`],
      ["warning other-year (2022年度运行维护 三级指标): year 2023, other 2022, by A2"],
    ],
    [
      "last year's deadline",
      { [`${four}!E13`]: "2022年12月底前", [`${four}!F13`]: "2022年12月" },
      [`${four}!E13`],
      ["warning other-year (运行维护 年度指标值): year 2023, other 2022, by A2"],
    ],
    [
      "last year's reason",
      { [`${four}!I13`]: "2022年受疫情影响，部分活动没有开展" },
      [`${four}!I13`],
      ["info other-year (运行维护 偏差原因分析及改进措施): year 2023, other 2022, by A2"],
    ],
  ],
});

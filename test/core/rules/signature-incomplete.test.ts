import { ruleCases } from "./rule-cases";

const four = "附件4-业务工作经费";
const foot = (text: string) => ({ [`${four}!A32`]: text });
const all = "单位负责人签字：     填表人：张三    联系电话：00000000000     填报日期：";

ruleCases("signature-incomplete", {
  clean: [
    ["the first day of December", foot(`${all}2023年12月1日`)],
    ["a date without a year", foot(`${all}5月31日`)],
    ["a date in a form without a year", { ...foot(`${all}2022年5月31日`), [`${four}!A2`]: "项目支出绩效自评表" }],
    ["the last day of the year after", foot(`${all}2024年12月31日`)],
    ["all but what is signed by hand", foot(`${all}2024年5月31日`)],
    ["a day of December", foot(`${all}2023年12月28日`)],
    ["a date with full stops", foot(`${all}2024.1.5`)],
    ["a foot that does not ask for it", foot("单位负责人（签字）：        （单位盖章）")],
  ],
  faulty: [
    [
      "the last day of November",
      foot(`${all}2023年11月30日`),
      [`${four}!A32`],
      ["warning signature-incomplete.early (): date 2023年11月30日, year 2023"],
    ],
    [
      "a date of the year after the next",
      foot(`${all}2025年1月1日`),
      [`${four}!A32`],
      ["info signature-incomplete.late (): date 2025年1月1日, year 2023"],
    ],
    [
      "no telephone",
      foot("填表人：张三    联系电话：     填报日期：2024年5月31日"),
      [`${four}!A32`],
      ["info signature-incomplete.blank (): labels 联系电话"],
    ],
    [
      "a date of signs alone",
      foot("填表人：张三    联系电话：000     填报日期：    年  月  日"),
      [`${four}!A32`],
      ["info signature-incomplete.blank (): labels 填报日期"],
    ],
    [
      "nothing, where other annexes have it",
      foot("填表人：    联系电话：     填报日期："),
      [`${four}!A32`],
      ["info signature-incomplete.blank (): labels 填表人、联系电话、填报日期"],
    ],
    [
      "a date before the year was over",
      foot(`${all}2023年6月30日`),
      [`${four}!A32`],
      ["warning signature-incomplete.early (): date 2023年6月30日, year 2023"],
    ],
    [
      "last year's date",
      foot(`${all}2022.5.31`),
      [`${four}!A32`],
      ["warning signature-incomplete.early (): date 2022.5.31, year 2023"],
    ],
    [
      "a date years later",
      foot(`${all}2026年5月31日`),
      [`${four}!A32`],
      ["info signature-incomplete.late (): date 2026年5月31日, year 2023"],
    ],
  ],
});

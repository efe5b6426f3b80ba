import { ruleCases } from "./rule-cases";

const four = "附件4-业务工作经费";
const texts = (planned: string, achieved: string, name: string, target: string, actual: string) => ({
  [`${four}!B11`]: planned,
  [`${four}!F11`]: achieved,
  [`${four}!D13`]: name,
  [`${four}!E13`]: target,
  [`${four}!F13`]: actual,
});

ruleCases("goal-against-indicator", {
  clean: [
    ["one number in both", texts("培训干部100人", "培训干部100人", "培训干部人数", "100人", "100人")],
    ["part of the indicator's thing", texts("培训村干部30人", "培训村干部30人", "培训人数", "100人", "100人")],
    ["another unit", texts("培训干部3期", "培训干部3期", "培训干部人数", "100人", "100人")],
    ["persons and visits", texts("培训干部100人次", "培训干部100人次", "培训干部人数", "80人", "80人")],
    [
      "a lower bound that the target keeps",
      texts("培训干部不少于80人", "培训干部100人", "培训干部人数", "≥100人", "100人"),
    ],
    [
      "a part of each half of the year",
      texts("上半年培训干部50人，下半年培训干部50人", "培训干部100人", "培训干部人数", "100人", "100人"),
    ],
    ["about so many", texts("培训干部约90人", "培训干部100人", "培训干部人数", "100人", "100人")],
    ["one amount in two units", texts("发放补贴1.2万元", "发放补贴1.2万元", "发放补贴", "12000元", "12000元")],
    ["so many each month", texts("每月培训干部10人", "培训干部120人", "培训干部人数", "120人", "120人")],
  ],
  faulty: [
    [
      "another target",
      texts("培训干部100人", "培训干部80人", "培训干部人数", "80人", "80人"),
      [`${four}!E13`],
      ["warning goal-against-indicator.target (培训干部人数 年度指标值): said 培训干部100人, shown 80人, by B11"],
    ],
    [
      "behind a verb and a bound",
      texts("全年组织培训干部不少于100人", "培训干部80人", "培训干部人数", "≥80人", "80人"),
      [`${four}!E13`],
      [
        "warning goal-against-indicator.target (培训干部人数 年度指标值): said 全年组织培训干部不少于100人, shown ≥80人, by B11",
      ],
    ],
    [
      "another result",
      texts("培训干部100人", "共培训干部95人，因疫情减少", "培训干部人数", "100人", "100人"),
      [`${four}!F13`],
      ["warning goal-against-indicator.result (培训干部人数 实际完成值): said 共培训干部95人, shown 100人, by F11"],
    ],
    [
      "a share",
      texts("群众满意度达到95%以上", "群众满意度98%", "群众满意度", "≥90%", "98%"),
      [`${four}!E13`],
      ["warning goal-against-indicator.target (群众满意度 年度指标值): said 群众满意度达到95%, shown ≥90%, by B11"],
    ],
  ],
});

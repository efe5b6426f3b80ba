import { ruleCases } from "./rule-cases";

const four = "附件4-业务工作经费";
const indicator = (name: string, target: string, actual: string) => ({
  [`${four}!D13`]: name,
  [`${four}!E13`]: target,
  [`${four}!F13`]: actual,
});

ruleCases("sign-against-sense", {
  clean: [
    ["complaints bounded above", indicator("投诉次数", "≤5起", "3起")],
    ["none of what nobody wants, at least", indicator("安全事故", "≥0起", "0起")],
    ["complaints dealt with", indicator("投诉办结率", "≥95%", "96%")],
    ["satisfaction bounded below", indicator("群众满意度", "≥90%", "95%")],
    ["dissatisfaction bounded above", indicator("群众不满意率", "≤5%", "3%")],
    ["just so many complaints", indicator("投诉次数", "=5起", "5起")],
    ["a plain number", indicator("投诉次数", "5起", "5起")],
  ],
  faulty: [
    [
      "complaints of at least five",
      indicator("投诉次数", "≥5起", "5起"),
      [`${four}!E13`],
      ["warning sign-against-sense (投诉次数 年度指标值): name 投诉次数, target ≥5起, sign ≥, by D13"],
    ],
    [
      "satisfaction of at most 90%",
      indicator("群众满意度", "≤90%", "90%"),
      [`${four}!E13`],
      ["warning sign-against-sense (群众满意度 年度指标值): name 群众满意度, target ≤90%, sign ≤, by D13"],
    ],
    [
      "complaints of more than five",
      indicator("投诉次数", ">5起", "6起"),
      [`${four}!E13`],
      ["warning sign-against-sense (投诉次数 年度指标值): name 投诉次数, target >5起, sign >, by D13"],
    ],
    [
      "satisfaction below 90%",
      indicator("群众满意度", "<90%", "85%"),
      [`${four}!E13`],
      ["warning sign-against-sense (群众满意度 年度指标值): name 群众满意度, target <90%, sign <, by D13"],
    ],
    [
      "in words",
      indicator("政策知晓率", "不超过80%", "80%"),
      [`${four}!E13`],
      ["warning sign-against-sense (政策知晓率 年度指标值): name 政策知晓率, target 不超过80%, sign ≤, by D13"],
    ],
  ],
});

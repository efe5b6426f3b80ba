import type { RulePages } from "../rule-pages";

export const rulePages: RulePages = {
  "control-rate": { example: "23 posts, 23 staff, rate 95% → 100%", silent: "posts or staff are blank or no number" },
  "three-public-sum": {
    example: "cars 0.3, receptions 0.2, total 0.6 → 0.5",
    silent: "all parts are blank; the difference is rounding",
  },
  "three-public-growth": {
    example: "last year 0.42, this year 0.51 → up 21.4%",
    silent: "nothing grew, or last year is blank; items are not named beside a total that grew",
  },
  "project-spending-sum": {
    example: "projects add up to 107.59, the heading says 117.59",
    silent: "the heading is left blank; the difference is rounding",
  },
  "breakdown-exceeds-whole": {
    example: "operating expenses 60, parts 65",
    silent: "the parts are less: a breakdown may be partial",
  },
  "final-exceeds-budget": {
    example: "budget 40, final accounts 107.59",
    silent: "nothing is over; parts of a line that is over",
  },
  "scale-control": { example: "approved 1000, built 950, rate 90% → 95%", silent: "no building was finished" },
  "investment-control": { example: "planned 300, spent 285, rate 90% → 95%", silent: "no building was finished" },
  "over-establishment": { example: "23 posts, 25 on post", silent: "staff within posts; posts are 0 or blank" },
  "building-over-approval": {
    example: "approved 1000 m², built 1050",
    silent: "within what was approved; nothing was finished",
  },
  "columns-identical": {
    example: "five lines or more, all equal to the budget",
    silent: "one line differs, or fewer than five have amounts",
  },
  "large-budget-adjustment": {
    example: "initial 650.09, annual 444.76 → -31.6%",
    silent: "within the place's bound; a reason stands beside the funds",
  },
  "low-execution": {
    example: "budget 450, executed 148 → 32.9%",
    silent: "at or above the place's bound; a reason stands beside the funds; savings in running costs",
  },
  "funds-total": {
    example: "appropriation 90, other 10, total 110 → 100",
    silent: "there are no parts; the difference is rounding",
  },
  "executed-exceeds-budget": {
    example: "annual budget 100, executed 103",
    silent: "equal, or a difference of rounding",
  },
  "funds-by-source": {
    example: "sources add up to 440, the total is 444.76",
    silent: "the sum is the annual budget or what was executed",
  },
  "funds-by-nature": {
    example: "337.17 + 100 is not 444.76",
    silent: "the sum is the annual budget or what was executed",
  },
  "goal-number-missing": {
    example: "goal: 11人, result: “ 人”",
    silent: "the result has a number, or says all or none in words",
  },
  "goal-missed": {
    example: "goal 6000, reached 5519, no word of why",
    silent: "a reason is given; about so many; what cannot be matched is unjudged",
  },
  "goal-against-indicator": {
    example: "the goal trains 100 cadres, the indicator's target is 80",
    silent:
      "names or units do not fully agree; about so many; a lower bound that the target keeps; several numbers of one name",
  },
  "signature-incomplete": {
    example: "a name and no telephone; a form of 2023 dated June 2023",
    silent: "nobody has begun the foot; signatures and seals; dates within the next year",
  },
  "goal-copied": { example: "the result repeats a sentence of the goal", silent: "short phrases; any other wording" },
  "missing-actual": {
    example: "scored 5, no actual value",
    silent: "无 or / stands there; rows without target and score",
  },
  "target-without-number": { example: "the target is only “起”", silent: "there is a number, or the target is words" },
  "target-over-achieved": {
    example: "target 103, reached 138.19 → 134.2%",
    silent: "below the place's multiple; a reason is given; less is better",
  },
  "missing-reason": {
    example: "target 100%, reached 99.7%, no reason",
    silent: "the target was met; a reason is given; what is unclear is unjudged",
  },
  "reason-beside-full-marks": {
    example: "98% reached, explained, yet 10 of 10",
    silent: "the score is reduced; the target was met",
  },
  "missing-score": { example: "actual value and weight, no score", silent: "no weight, or no actual value" },
  "missing-target": { example: "scored, without a target", silent: "无 stands there; not scored" },
  "mixed-units": { example: "万元 in the group, one in 元", silent: "one unit throughout" },
  "empty-reason": { example: "the reason is “正常”", silent: "a real reason; rows whose target was met" },
  "improvement-missing": {
    example: "“汛期停工” where the column asks for measures too",
    silent: "the column asks for the reason alone; a measure is given",
  },
  "dimension-missing": {
    example: "“满意度指标” is printed, without an indicator",
    silent: "forms that group otherwise; short forms that do not print it",
  },
  "duplicate-indicator": {
    example: "“培训人数” twice under one heading",
    silent: "under different headings; the execution rate",
  },
  "sign-against-sense": {
    example: "complaints ≥5; satisfaction ≤90%",
    silent: "no sign; a name that does not tell; ≥0",
  },
  "mostly-words": { example: "6 of 10 targets are words", silent: "fewer than six; half or less" },
  "cost-in-percent": { example: "a cost of 100%", silent: "the name says it is a rate, a saving and so on" },
  "name-variant": { example: "人力资源与 and 和社会保障局", silent: "short forms; one spelling; annex 1 leads" },
  "unit-mismatch": {
    example: "annex 2 of one unit, annex 3 of another",
    silent: "several units in the workbook; possible short forms are unjudged",
  },
  "year-mismatch": { example: "four annexes of 2023, one of 2022", silent: "no year is given; annexes not filled in" },
  "other-year": {
    example: "a form of 2023 whose goal says 2022",
    silent: "carry-over, comparison, documents; this year is named too",
  },
  "serial-gap": { example: "11 after 9", silent: "1.1 and the like; numbering that starts again" },
  "fund-without-evaluation": {
    example: "a listed fund has no annex 4",
    silent: "another unit's fund; an annex 4 is there, even blank",
  },
  "project-not-in-registry": {
    example: "a special fund of annex 2 that annex 1 lacks",
    silent: "there is no annex 1; other projects",
  },
  "execution-rate": { example: "148 ÷ 450, rate 100% → 32.89%", silent: "the budget is 0; rounding" },
  "execution-score": { example: "148 ÷ 450 × 10 = 3.29, scored 10", silent: "forms that do not score it; rounding" },
  "score-above-weight": { example: "weight 5, score 6", silent: "the score is within its weight" },
  "score-total": {
    example: "scores add up to 90, the total says 100",
    silent: "a score cannot be read (unjudged); rounding",
  },
  "indicator-score": {
    example: "90% of 4 is 3.6, scored 3.9",
    silent: "a deduction that is explained; words; rounding",
  },
  "full-marks-for-missed-target": {
    example: "90% of 4 is 3.6, scored 4",
    silent: "the due score rounds to the full weight",
  },
  "qualitative-band": { example: "“部分完成”, 10 of 10 → 6-8", silent: "the degree cannot be told (unjudged)" },
  "total-cap": { example: "65% executed, total 95 → at most 79", silent: "the place has no caps" },
  "grade-mismatch": {
    example: "88 points, grade 优 → 良",
    silent: "there is no grade; one that cannot be told is unjudged",
  },
  "completion-rate": {
    example: "target 100, reached 98, completion 90%",
    silent: "any usual way of computing gives it",
  },
  "full-total": {
    example: "a goal missed without a word, total 100",
    silent: "explained; an indicator lost points; the total is not full",
  },
  "every-target-just-met": {
    example: "eight targets or more, all met to the last digit",
    silent: "one differs; most targets are 100%",
  },
  "unreadable-value": { example: "#DIV/0!, #REF!", silent: "formulas without a kept result (unjudged)" },
  "placeholder-left": { example: "a line of …… was left", silent: "nothing is filled in yet" },
  "missing-derived-value": {
    example: "both amounts are there, the rate is blank",
    silent: "its operands are blank; sums that may stay blank",
  },
  "missing-text": {
    example: "the measures for thrift are blank",
    silent: "nothing is filled in yet; the form does not ask",
  },
  "unnamed-row": { example: "target and actual value, no name", silent: "blank rows; the execution rate" },
  "annex-not-filled": {
    example: "a blank form with its printed names, targets and weights",
    silent: "any actual value, score, amount or result is typed",
  },
  "heading-weight": { example: "产出指标（50分）, weights of 45", silent: "the heading prints no points" },
  "weight-total": {
    example: "weights of 99",
    silent: "the form says they were converted (unjudged); execution is scored apart",
  },
  "execution-weight": { example: "execution weighs 20", silent: "the form prints it so; the place says so" },
  "project-total-mismatch": {
    example: "annexes 4 add up to 255.59, annex 3 says 107.59",
    silent: "a warning only where forms may be elsewhere; other implementers are unjudged",
  },
  "project-budget-exceeds-whole": { example: "projects 557.59, the whole 444.76", silent: "within the whole" },
  "project-not-in-base-data": {
    example: "an annex 4 whose project annex 2 lacks",
    silent: "there is no annex 2; the project has no money",
  },
  "project-amount-mismatch": {
    example: "annex 4 says 148, annex 2 says 140",
    silent: "initial or annual budget agrees; rounding",
  },
  "project-without-evaluation": {
    example: "spending in annex 2, no annex 4",
    silent: "the workbook has no annex 4 at all; nothing was spent",
  },
  "documents-incomplete": {
    example: "annexes 2 and 4 without annex 3",
    silent: "one kind of annex alone may be one file of a set",
  },
  "duplicate-annex": {
    example: "two annexes 4 of one project",
    silent: "different units or years; one of them is blank",
  },
  "stepped-score": {
    example: "预算完成率 of 92%, 5 points, scored 5 → at most 3; 15% added, 预算控制率 scored 5 → at most 3",
    silent: "the scoring rules in use have no steps; the form does not tell the rate; the budget was cut",
  },
};

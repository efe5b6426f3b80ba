import type { Translation } from "../holes";
import type { findings as reference } from "../zh-CN/findings";

export const findings = {
  titles: {
    "control-rate": "Staff control rate is wrong",
    "three-public-sum": "Three public expenses do not add up",
    "three-public-growth": "Three public expenses grew",
    "project-spending-sum": "Project spending does not add up",
    "breakdown-exceeds-whole": "Breakdown exceeds its whole",
    "final-exceeds-budget": "Final accounts exceed the budget",
    "scale-control": "Scale control rate is wrong",
    "investment-control": "Investment control rate is wrong",
    "large-budget-adjustment": "Large budget adjustment",
    "low-execution": "Low execution rate",
    "funds-total": "Total funds are not the sum of their parts",
    "executed-exceeds-budget": "Executed exceeds the annual budget",
    "funds-by-source": "Funds by source do not tie",
    "funds-by-nature": "Funds by nature do not tie",
    "goal-number-missing": "Result without its number",
    "goal-missed": "Yearly goal missed",
    "missing-actual": "Actual value missing",
    "target-without-number": "Target without a number",
    "target-over-achieved": "Target far exceeded",
    "missing-reason": "Deviation reason missing",
    "reason-beside-full-marks": "Deviation reason beside full marks",
    "missing-score": "Score missing",
    "missing-target": "Target missing",
    "mixed-units": "Mixed units of money",
    "name-variant": "Name spelt in two ways",
    "unit-mismatch": "Different budget units",
    "year-mismatch": "Different years",
    "serial-gap": "Serial numbers do not run on",
    "fund-without-evaluation": "Special fund without an evaluation",
    "project-not-in-registry": "Project not in the registry",
    "execution-rate": "Execution rate is wrong",
    "execution-score": "Execution score is wrong",
    "score-above-weight": "Score above its weight",
    "score-total": "Total or subtotal of scores is wrong",
    "indicator-score": "Score does not follow from the result",
    "full-marks-for-missed-target": "Full marks for a missed target",
    "qualitative-band": "Qualitative score outside its band",
    "total-cap": "Total above the cap of its execution rate",
    "grade-mismatch": "Grade does not fit the total",
    "completion-rate": "Completion or deviation rate is wrong",
    "unreadable-value": "Error in a cell",
    "placeholder-left": "Placeholder row left in",
    "missing-derived-value": "Derived value not filled in",
    "missing-text": "Text not filled in",
    "unnamed-row": "Row with values but no name",
    "annex-not-filled": "Annex not filled in",
    "heading-weight": "Weights under a heading do not add up",
    "weight-total": "Weights do not add up",
    "execution-weight": "Weight of the execution rate is wrong",
    "project-total-mismatch": "Project spending differs from the project forms",
    "project-budget-exceeds-whole": "Project budgets exceed the whole",
    "project-not-in-base-data": "Project missing from annex 2",
    "project-amount-mismatch": "Project amount differs from annex 2",
    "project-without-evaluation": "Annex 2 project without an evaluation",
    "over-establishment": "More staff than approved posts",
    "building-over-approval": "Building above what was approved",
    "columns-identical": "Final accounts equal the budget in every line",
    "goal-copied": "Result copied from the goal",
    "goal-against-indicator": "Goal and indicator disagree",
    "signature-incomplete": "Name, telephone or date not filled in",
    "stepped-score": "Score above its step of the budget",
    "empty-reason": "Reason that explains nothing",
    "improvement-missing": "Measures missing",
    "dimension-missing": "A dimension of indicators is missing",
    "duplicate-indicator": "Indicator stands twice",
    "sign-against-sense": "Target bounded on the wrong side",
    "mostly-words": "Mostly qualitative targets",
    "cost-in-percent": "Cost given as a share",
    "other-year": "Last year in the text",
    "full-total": "Full points beside what was missed",
    "every-target-just-met": "Every actual value equals its target",
    "documents-incomplete": "Annex 3 missing",
    "duplicate-annex": "Annex stands twice",
  },
  messages: {
    "control-rate":
      "{here} says {actual}; on-post staff ÷ approved posts gives {expected}{proof}. Correct it; where a number of staff is wrong, correct that first.",
    "three-public-sum": "{here} says {actual}; its parts add up to {expected}{proof}. Check the parts or the total.",
    "three-public-sum.part-missing":
      "{here} says {actual}; the parts that are filled in make only {sum}, and {parts} is blank. Fill it in, then check the total.",
    "three-public-growth":
      "The three public expenses, {actual} by the final accounts, exceed last year's {before}{proof}; they must not grow. Check the figures, or explain the growth in the report.",
    "project-spending-sum":
      "{here} says {actual}; the rows below it add up to {expected}{proof}. Check the rows or the total.",
    "project-spending-sum.part-missing":
      "{here} says {actual}; the rows that are filled in make only {sum}, and {parts} is blank. Fill it in, then check the total.",
    "breakdown-exceeds-whole":
      "{here} says {actual}, yet the parts under 其中 add up to {sum}{proof}: parts cannot exceed their whole. Check the total or its parts.",
    "final-exceeds-budget":
      "{row}: final accounts of {actual} exceed the budget of {budget}{proof}. Check both figures, or explain the overspending.",
    "scale-control": "{here} says {actual}; actual ÷ approved area gives {expected}{proof}. Correct it.",
    "investment-control": "{here} says {actual}; actual ÷ planned investment gives {expected}{proof}. Correct it.",
    "large-budget-adjustment":
      "The annual budget {annual} differs from the initial budget {initial} by more than {most}{proof}, unexplained. Check both figures; if they are right, give the reason.",
    "large-budget-adjustment.any":
      "The annual budget {annual} is not the initial budget {initial}{proof}: it was adjusted, unexplained. Check both figures; if they are right, give the reason.",
    "large-budget-adjustment.midyear":
      "The initial budget is {initial}, yet the annual budget is {annual}: it was added midyear, unexplained. Check both figures; if they are right, give the reason.",
    "low-execution":
      "{row}: only {executed} was executed, less than {least} of the budget{proof}, unexplained. Check the figures; if they are right, give the reason.",
    "funds-total": "{here} says {actual}; the funds add up to {expected}{proof}. Check the funds or the total.",
    "funds-total.part-missing":
      "{here} says {actual}; the funds that are filled in make only {sum}, and {parts} is blank. Fill it in, then check the total.",
    "executed-exceeds-budget":
      "{row}: the executed {actual} exceeds the annual budget {budget}, which should hold every adjustment. Check both figures.",
    "funds-by-source":
      "The income by source adds up to {sum}{proof}, which is not the total of funds, {total}. Check the parts.",
    "funds-by-nature":
      "The spending by nature adds up to {sum}{proof}, which is not the total of funds, {total}. Check the parts.",
    "goal-number-missing":
      "The goal “{goal}” asks for {number}; in its result the unit stands without a number. Fill in the number reached.",
    "goal-number-missing.vague":
      "The goal “{goal}” asks for {number}; its result gives no such number. Write down the number reached.",
    "goal-missed":
      "The goal “{goal}” was missed{proof} and no reason is given. Check the numbers; if they are right, give the reason in the result.",
    "missing-actual": "The indicator {row} scored {score} but has no actual value. Fill in what was reached.",
    "missing-actual.unscored": "The indicator {row} has a target but no actual value. Fill in what was reached.",
    "missing-actual.many":
      "{count} indicators (from {row} on) have a target but no actual value. Say what was reached.",
    "target-without-number": "The target of {row} is only “{actual}”, without its number. Add the number.",
    "target-over-achieved":
      "{row}: the actual value {reached} is {most} or more of the target {target}{proof}; the target may have been set too low, and no reason is given. Check the figures; if they are right, give the reason.",
    "target-over-achieved.goal":
      "The goal “{goal}” was far exceeded{proof}: it may have been set too low. Check the numbers, or give the reason.",
    "missing-reason":
      "The indicator {row} was missed (target {target}, actual {reached}) and no reason is given. Fill in the deviation reason and what will be improved.",
    "reason-beside-full-marks":
      "The indicator {row} was missed and a reason is given, yet the score is the full {score}. Deduct in proportion, or check the actual value.",
    "missing-score": "The indicator {row} (weight {weight}) has an actual value but no score. Score it.",
    "missing-score.many": "{count} indicators (from {row} on) have an actual value but no score. Score them.",
    "missing-target": "The indicator {row} was scored without a target. Fill in the target.",
    "mixed-units": "The target of {row} is in {unit}, its neighbours are in {usual}: easily misread. Use one unit.",
    "name-variant": "“{actual}” here, “{other}” at {place}: they seem to be one. Use the official name.",
    "unit-mismatch": "The budget unit here is “{actual}”, in annex 2 “{other}”. Check that the forms belong together.",
    "year-mismatch": "This form is for {year}, the other annexes are for {usual}. Check the year.",
    "year-mismatch.column":
      "This column says {year}; by the form's year it holds the figures of {due}. Check the heading.",
    "serial-gap":
      "The serial numbers go from {previous} to {actual}; {missing} is missing. Check for a lost row or a wrong number.",
    "serial-gap.repeated": "The serial number {actual} repeats the one before; the next is {expected}. Correct it.",
    "serial-gap.back": "The serial number {actual} follows {previous}; the next is {expected}. Correct it.",
    "fund-without-evaluation":
      "Annex 1 gives “{fund}” to “{unit}”, but the workbook has no evaluation of it. Add its annex 4.",
    "project-not-in-registry":
      "Annex 2 counts “{project}” among the special funds, but annex 1 does not list it. Check the name or the list.",
    "execution-rate": "{here} says {actual}; executed ÷ annual budget gives {expected}{proof}. Correct it.",
    "execution-score": "{here} says {actual}; rate × weight gives {expected}{proof}. Correct it.",
    "execution-score.full":
      "{here} says {actual}; the execution rate reaches 100%: full score, {expected}. Correct it.",
    "score-above-weight": "{row}: the score {actual} exceeds its weight {weight}. Correct the score.",
    "score-above-weight.heading":
      "{row}: the score {actual} exceeds the {weight} points that the heading prints. Correct the score.",
    "score-above-weight.group":
      "The scores under {heading} come to {sum}, more than the {weight} points printed there{proof}. Check the scores.",
    "score-total": "The total says {actual}; the scores add up to {expected}{proof}. Check the scores or the total.",
    "score-total.part-missing":
      "{here} says {actual}; the scores that are filled in make {sum}, and {parts} has none. Score it, then check the total.",
    "score-total.over":
      "The total says {actual}, yet the scores add up to more than 100{proof}. Check the scores first.",
    "score-total.subtotal":
      "The subtotal says {actual}; its scores add up to {expected}{proof}. Check the scores or the subtotal.",
    "score-total.capped":
      "The total says {actual}; by its scores and the cap of its execution rate{proof} it is {expected}. Check the scores or the total.",
    "indicator-score.above":
      "{row}: the score {actual} is above the {expected} that the result earns{proof}. Correct it, or check the actual value.",
    "indicator-score.below":
      "{row}: the score {actual} is below the {expected} that the result earns in proportion{proof}, unexplained. Check or explain it.",
    "indicator-score.deducted":
      "{row}: the target was met, yet the score {actual} is below {expected}, unexplained. Check or explain it.",
    "full-marks-for-missed-target":
      "The indicator {row} was missed, yet its score is the full {actual}; in proportion it earns {expected}{proof}. Correct the score.",
    "full-marks-for-missed-target.none":
      "The indicator {row} was missed, yet its score is the full {actual}; the result earns {expected}. Correct the score.",
    "qualitative-band.met":
      "The qualitative indicator {row} was met: it scores {low} to {high}; it has {actual}. Check it.",
    "qualitative-band.partly":
      "The qualitative indicator {row} was partly met: it scores {low} to {high}; it has {actual}. Check it.",
    "qualitative-band.missed":
      "The qualitative indicator {row} was not met: it scores {low} to {high}; it has {actual}. Check it.",
    "total-cap":
      "Less than {below} was executed{proof}, so the total is at most {most}; it says {actual}. Correct the total.",
    "grade-mismatch": "The grade says “{actual}”; {points} points ({from} and above) are “{expected}”. Correct it.",
    "completion-rate.completion": "{here} says {actual}; actual value ÷ target is {rate}{proof}. Check it.",
    "completion-rate.deviation":
      "{here} says {actual}; the actual value deviates from the target by {rate}{proof}. Check it.",
    "unreadable-value": "{here} shows {actual}, which is no content. Correct the formula or type the value again.",
    "placeholder-left": "The template's “{actual}” was left in {count} rows. Fill them in or delete them.",
    "missing-derived-value": "{here} is blank; from the form's numbers it is {expected}{proof}. Fill it in.",
    "missing-derived-value.operand":
      "{here} is blank, though {parts} follows from it and is filled in. Fill it in, then check what follows.",
    "missing-derived-value.part-missing":
      "{here} is blank, and so is {parts}: there is no total yet. Fill in the parts, then the total.",
    "missing-derived-value.over":
      "{here} is blank, and the scores add up to more than 100{proof}. Check the scores first.",
    "missing-derived-value.weights":
      "{here} is blank, and the weights do not add up to 100{proof}. Check the weights first.",
    "missing-derived-value.capped":
      "{here} is blank; the scores add up to more than the execution rate allows{proof}: {expected}. Fill it in.",
    "missing-derived-value.full":
      "{here} is blank; the execution rate reaches 100%: full score, {expected}. Fill it in.",
    "missing-text.savingMeasures": "The measures for saving (厉行节约保障措施) are not filled in. Add them.",
    "missing-text.unit": "The name of the unit is not filled in. Add it.",
    "missing-text.project": "The name of the project is not filled in. Add it.",
    "missing-text.department": "The department is not filled in. Add it.",
    "missing-text.planned": "The yearly goal is not filled in. Add it.",
    "missing-text.achieved": "What became of the goal is not filled in. Add it.",
    "unnamed-row": "There are values in {row} but no indicator name. Name it, or clear the row.",
    "unnamed-row.weights":
      "{count} rows keep their weight but have neither name nor target. Fill in these indicators, or delete the rows and adjust the weights.",
    "unnamed-row.amounts": "There are amounts in {row} but no project name. Name it, or clear the row.",
    "unnamed-row.unit": "{fund}: this entry names a special fund but no unit. Add the unit.",
    "annex-not-filled":
      "Nothing is filled in here yet: all that the unit has to answer is blank. Fill it in, or delete the sheet if it is not needed.",
    "heading-weight": "{row} says {stated} points; the weights under it add up to {sum}{proof}. Check the weights.",
    "weight-total": "The weights add up to {sum} points{proof}, not to 100. Check the weights.",
    "weight-total.stated":
      "The total of the weights says {actual}; they add up to {expected}{proof}. Correct the total.",
    "weight-total.subtotal":
      "The subtotal says {actual}; its weights add up to {expected}{proof}. Check the weights or the subtotal.",
    "weight-total.part-missing":
      "The weights that are filled in make {sum}, and {parts} has none. Fill it in, then check the total.",
    "execution-weight": "The execution rate weighs {expected} points; the form says {actual}. Correct it.",
    "project-total-mismatch":
      "Project spending says {own}; the annex 4 forms executed {other} together{proof}. Check both, or add the missing project forms.",
    "project-total-mismatch.base-data":
      "Project spending says {actual}; annex 2's final accounts say {other}. Check both.",
    "project-budget-exceeds-whole":
      "The unit's annual budget is {own}, yet the annex 4 budgets add up to {sum}{proof}. The projects together cannot exceed the whole unit: check both.",
    "project-not-in-base-data":
      "The project “{project}” has an annex 4 (annual budget {budget}, executed {executed}) but no row in annex 2's project spending. Add it.",
    "project-amount-mismatch.budget":
      "The project's initial budget says {actual}; annex 2 says {other} for the same project. Check both.",
    "project-amount-mismatch.executed":
      "The project's executed amount says {actual}; annex 2 says {other} for the same project. Check both.",
    "project-without-evaluation":
      "Annex 2 says that “{project}” spent {executed}, but the workbook has no evaluation of it. Add its annex 4.",
    "over-establishment":
      "{actual} staff on post are more than the {approved} approved posts{proof}. Check the numbers, or explain.",
    "building-over-approval.area":
      "The actual scale {actual} is above the approved {approved}{proof}. Check it, or explain.",
    "building-over-approval.investment":
      "The actual investment {actual} is above the planned {approved}{proof}. Check it, or explain.",
    "columns-identical":
      "In all {count} lines with amounts the final accounts equal the budget to the last digit. Check whether one column was copied into the other.",
    "goal-against-indicator.target":
      "The goal says “{said}”, the target of indicator {row} is {shown}. One thing has one number: compare the two.",
    "goal-against-indicator.result":
      "The result says “{said}”, the actual value of indicator {row} is {shown}. One thing has one number: compare the two.",
    "signature-incomplete.blank": "Not filled in at the foot of the form: {labels}. Fill in before handing in.",
    "signature-incomplete.early": "The form is dated “{date}”, before {year} was over. Check the date.",
    "signature-incomplete.late": "The form is dated “{date}”, later than the year after {year}. Check the date.",
    "goal-copied":
      "The result repeats the goal word for word and does not say how much was achieved. Say what was done, with numbers.",
    "empty-reason": "“{actual}” does not say why the target was not kept. Give the reason and what will be done.",
    "empty-reason.name":
      "The reason is only the name of the indicator, “{actual}”. Give the reason and what will be done.",
    "empty-reason.same": "{count} indicators have the same reason, word for word. Give each its own.",
    "improvement-missing": "There is a reason but no measure, and the column asks for both. Add what will be done.",
    "dimension-missing.benefit": "There is no indicator of benefit. Add one, or say why none applies.",
    "dimension-missing.satisfaction": "There is no indicator of satisfaction. Add one if anyone is served.",
    "dimension-missing.unused": "There is no indicator under “{heading}”. Add one, or say that none applies.",
    "duplicate-indicator":
      "The indicator “{name}” stands twice under its heading, so its points count twice. Delete one, or say how they differ.",
    "sign-against-sense":
      "The target of “{name}” is “{target}”, with “{sign}”: that bounds it on the wrong side. Check the sign.",
    "mostly-words": "{words} of {count} targets are words and hard to measure. Give numbers where possible.",
    "cost-in-percent":
      "The target of the cost indicator “{name}” is {target}, of what it does not say. Give an amount, or say so in the name.",
    "other-year": "This speaks of {other}, and the form is of {year}: it may be last year's text. Check it.",
    "full-total.goal":
      "A yearly goal was missed without a reason, and the total is full. Check the scores, or explain.",
    "full-total.execution": "Little of the budget was executed, and the total is full. Check the scores, or explain.",
    "full-total.adjustment":
      "The budget was changed much without a reason, and the total is full. Explain, or check the scores.",
    "every-target-just-met":
      "All {count} measured values equal their targets to the last digit, with full scores. Check whether the targets were copied.",
    "documents-incomplete":
      "The workbook has annexes 2 and 4 but no annex 3, the whole evaluation. Add it, unless it is in another file.",
    "duplicate-annex": "The workbook has this annex of “{name}” {count} times. Check them and keep one.",
    "stepped-score.completion":
      "{rate} of the budget was executed{proof}; each {step} below 100% costs {costs} points, which leaves at most {most}, and the score is {actual}. Correct it, or check budget and execution.",
    "stepped-score.adjustment":
      "The budget grew by {rate}{proof}, which leaves at most {most} points, and the score is {actual}. Correct it, or check both budgets.",
    "missing-reason.partly":
      "The actual value is “{reached}”, and no deviation reason is given. Give the reason and what will be done.",
    "three-public-growth.item":
      "Of the three public expenses, {name} rose to {actual} from last year's {before}{proof}. Check the figures, or explain the growth in the report.",
  },
  slips: {
    tenThousand:
      "This says {actual}, and the figure beside it is {other}: exactly ten thousand times apart, 元 for 万元 or the reverse. Check the unit of money.",
    hundred:
      "This says {actual}, and the figure beside it is {other}: exactly a hundred times apart, a share for a percentage or the reverse. Check it.",
  },
  naming: {
    cell: "{column} of “{row}”",
    row: "“{row}”",
    column: "“{column}”",
    nowhere: "This cell",
    unnamed: "row {number}",
    proof: " ({arithmetic})",
    bracketedProof: " [{arithmetic}]",
  },
  limits: { "≤": "at most {value}", "≥": "at least {value}", "<": "below {value}" },
  reasons: {
    converted:
      "The form says that indicators were left out and the rest converted: the weights are not 100, a person has to judge",
    unreadable: "“{text}” cannot be read as a number, so this could not be judged",
    "not-calculated":
      "The file does not hold the result of this formula. Recalculate and save it in Excel, then check again",
    direction:
      "Whether more or less of “{text}” is better, the form does not say: a person has to judge. Write ≥ or ≤ before the target",
    approximate: "The target or the actual value “{text}” is only about that much; a person has to judge",
    "other-implementer": "An annex 4 names another implementer; whether it counts here a person has to judge",
    "no-number": "The actual value “{text}” is no number and cannot be held against the target; a person must judge",
    "number-in-words":
      "The target “{text}” is a number within words and cannot be compared; a person must judge. The number can be given by itself",
    "no-unit": "“{text}” has no unit and may be a percentage or not; a person must judge. If it is one, add the %",
    "units-differ": "Target and actual value have different units and cannot be compared; a person must judge",
    "not-given": "“{text}” is filled in, but what it follows from is blank",
    "divided-by-zero": "This would divide by zero",
    words: "“{text}” does not say how far the target was met; a person must judge",
    "goal-not-found": "The goal “{text}” has no counterpart in the result; a person must judge",
    grade: "Which of the grades “{text}” is meant to be, nothing says; a person has to judge",
    abbreviation: "“{text}” may be short for the unit's name in the other form; a person has to judge",
    "merged-name": "The name is merged over several rows, so its row is not certain",
    "file-unread": "the file “{text}” could not be read and may hold the missing form; a person must look",
  },
} as const satisfies Translation<typeof reference>;

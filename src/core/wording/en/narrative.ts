import type { Translation } from "../holes";
import type { narrative as reference } from "../zh-CN/narrative";

export const narrative = {
  titles: {
    "report-sum-mismatch": "Report: parts do not add up to their total",
    "report-rate-mismatch": "Report: a rate is wrong",
    "report-growth-mismatch": "Report: a rate of change is wrong",
    "report-difference-mismatch": "Report: a difference is wrong",
    "report-count-mismatch": "Report: a count differs from its list",
    "report-value-conflict": "Report: one figure is told twice, differently",
    "report-year-slip": "Report: a year is wrong",
    "report-none-contradicted": "Report: an amount of what there was none of",
    "report-template-left": "Report: left from the template, or a slip",
    "report-unit-lost": "Report: 元 is missing behind an amount",
    "report-amount-mismatch": "Report and annex differ",
    "report-within-budget": "Report: said within budget, exceeded in the annex",
    "report-annex-missing": "Report: a listed annex was not handed in",
    "report-grade-mismatch": "Report: the grade does not fit the score",
    "report-project-count-mismatch": "Report: count of evaluated projects differs",
  },
  messages: {
    "report-sum-mismatch":
      "The report says {actual}; the listed parts add up to {expected} ({arithmetic}). Check the parts or the total.",
    "report-sum-mismatch.exceeds":
      "The report says {actual}; the parts that it lists already come to {expected} ({arithmetic}), more than the total. Check them.",
    "report-sum-mismatch.part":
      "The report says {actual}, yet a part of it comes to {part}: a part cannot exceed the whole. Check them.",
    "report-rate-mismatch.share":
      "The share is given as {actual}; by the two numbers of the sentence it is {expected} ({arithmetic}). Check them.",
    "report-rate-mismatch.completion":
      "The completion rate is given as {actual}; by the two numbers of the sentence it is {expected} ({arithmetic}). Check them.",
    "report-rate-mismatch.annex":
      "The completion rate is given as {actual}; by target and result in the annex it is {expected} ({arithmetic}). Check them.",
    "report-rate-mismatch.goal-and-indicator":
      "The completion rate is given as {actual}; the yearly goal in the annex comes to {arithmetic}, the indicator to {indicator}: they disagree. Check goal, indicator and report.",
    "report-growth-mismatch":
      "The rate of change is given as {actual}; from last year's {base} it is {expected} ({arithmetic}). Check the change, the rate or this year's amount.",
    "report-difference-mismatch.left":
      "What is left is given as {actual}; by the two numbers of the sentence it is {expected} ({arithmetic}). Check them.",
    "report-difference-mismatch.change":
      "The change is given as {actual}; by the amounts of the two years it is {expected} ({arithmetic}). Check them.",
    "report-count-mismatch": "The report says {actual}, but lists {expected}: {items}. Check the count or the list.",
    "report-value-conflict":
      "“{name}” is {actual} here, but {other} in paragraph {paragraph}. One figure is told alike everywhere; check both.",
    "report-value-conflict.slip":
      "“{name}” is {actual} here, but {other} in paragraph {paragraph}: exactly ten thousand times as much, so a unit is wrong. Check both.",
    "report-year-slip.carried":
      "The money is said to be carried over to {actual}; what is left of a year goes to {expected}. Check the year.",
    "report-year-slip.own":
      "This speaks of the self-evaluation of {actual}; the report is of {expected}. Check whether it was left from last year's.",
    "report-none-contradicted":
      "This says that there was no {name}, but paragraph {paragraph} tells {amount}. Check both.",
    "report-none-contradicted.annex": "This says that there was no {name}, but the annex holds {amount}. Check both.",
    "report-template-left.opposites": "“{actual}” joins two opposites: nobody can tell up from down. Correct it.",
    "report-template-left.choice": "“{actual}” is a choice of the template that was not made. Choose one.",
    "report-template-left.blank": "The template's blank “{actual}” was left here. Fill it in or delete it.",
    "report-template-left.question":
      "The heading “{actual}” is a question, as a template asks it. Make it a heading and answer it.",
    "report-template-left.empty": "Nothing stands below “{actual}”. Write it, or say that there was nothing.",
    "report-unit-lost":
      "This says {actual} while the other amounts of the paragraph are in 万元: it should be {expected}. Add 元.",
    "report-amount-mismatch": "The report says “{name}” is {actual}; the annex says {expected}. Check both.",
    "report-amount-mismatch.slip":
      "The report says “{name}” is {actual}; the annex says {expected}: exactly ten thousand times as much, so a unit is wrong. Check both.",
    "report-within-budget":
      "The report says that the budget was kept; in the annex “{name}” came to {actual}, above its budget of {limit}. Check it, or change the report.",
    "report-annex-missing":
      "The report lists the annex “{name}”, which was not handed in. Hand it in, or take it off the list.",
    "report-grade-mismatch":
      "The report gives the grade “{actual}”; {points} points make it “{expected}”. Check score and grade.",
    "report-project-count-mismatch":
      "The report says that {actual} were evaluated; there are forms of {expected}. Check the count, or the forms handed in.",
  },
  report: {
    heading: "Report {document}: {claims} numbers read, {tied} of them as in the annexes",
    paragraph: "paragraph {paragraph}",
    quote: "It says: {quote}",
    unjudged: "Not judged in the report",
    told: "Reasons that an annex misses and the report tells (no findings any more)",
    untied: "Numbers that no annex repeats; only the report itself was checked ({count})",
  },
  reasons: {
    "open-list": "the listed parts come to {sum}, less than the total {whole}; whether all are listed cannot be told",
    "other-year": "the report is of {year}, the annexes are of {annexYear}; they were not compared",
    "several-units": "the annexes are of several units; whose report this is cannot be told, so they were not compared",
  },
} as const satisfies Translation<typeof reference>;

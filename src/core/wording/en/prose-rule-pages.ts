import type { ProseRulePages } from "../rule-pages";

export const proseRulePages: ProseRulePages = {
  "report-sum-mismatch": {
    example: "“60, of which 20, 15 and 22” comes to 57",
    silent: "the list may be open (then it is not judged); the difference is rounding",
  },
  "report-rate-mismatch": {
    example: "“45498 insured, 100.66%” of the 45049 planned in annex 3 → 101%",
    silent: "neither the sentence nor the annexes hold the figures; it is the same as rounded",
  },
  "report-growth-mismatch": {
    example: "“120, 20 more than last year, up 25%” → 20%",
    silent: "last year is 0; there is a change and no rate",
  },
  "report-difference-mismatch": {
    example: "“450 received, 148 spent, 312 carried over” → 302",
    silent: "one of the figures is not in the sentence, or only about so much",
  },
  "report-count-mismatch": {
    example: "“7 sections: office, finance, collection” names 3",
    silent: "the list may be open; where its names end cannot be told",
  },
  "report-value-conflict": {
    example: "23 posts here, 25 there",
    silent: "figures of units below, of other years, per head; the same figure in another unit of money",
  },
  "report-year-slip": {
    example: "a report of 2023 carries over to 2022",
    silent: "it came over from last year, or is compared with it",
  },
  "report-none-contradicted": {
    example: "“no receptions this year”, 0.51 in annex 2",
    silent: "the annexes have no such row, or 0",
  },
  "report-template-left": {
    example: "“decreased increased”, a choice left open, a heading without content",
    silent: "it says that there is none",
  },
  "report-unit-lost": {
    example: "“0.3万” for receptions beside “0.2万元” → 0.3万元",
    silent: "it counts no money; no amount of the paragraph has the unit",
  },
  "report-amount-mismatch": {
    example: "basic spending 337.71 in the report, 337.17 in annex 3",
    silent: "which figure of the annexes it is cannot be told; other years; annexes of several units",
  },
  "report-within-budget": {
    example: "“within the budget”, final accounts 0.9 of 0.8 in annex 2",
    silent: "nothing is over; annex 2 has no budget",
  },
  "report-annex-missing": {
    example: "the report lists an annex that was not handed in",
    silent: "photographs, contracts and the like; a report by itself",
  },
  "report-grade-mismatch": {
    example: "“自评得分92分，等级为良” → 优",
    silent: "what explains the grades; last year; neither report nor annex tells a total",
  },
  "report-project-count-mismatch": {
    example: "“3 projects were evaluated”, annex 4 of 2 projects",
    silent: "no annex 4; last year; units below; projects of which nobody says that they were evaluated",
  },
};

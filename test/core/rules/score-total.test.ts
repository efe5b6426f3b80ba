import { cappedTotal } from "../../../src/core/places/capped-total";
import { ruleCases } from "./rule-cases";

ruleCases("score-total", {
  clean: [
    ["with decimals", { "附件3!indicators.closing.score": "100.00" }],
    ["with its unit", { "附件3!indicators.closing.score": "100分" }],
    [
      "halves, summed up in whole points",
      { "附件3!indicators.1.score": "4.5", "附件3!indicators.closing.score": "100" },
    ],
  ],
  faulty: [
    ["99 for 100", { "附件3!indicators.closing.score": "99" }, ["附件3!indicators.closing.score"]],
    ["a score changed behind its total", { "附件3!indicators.17.score": "8" }, ["附件3!indicators.closing.score"]],
    [
      "without execution's",
      { "附件4-原试点退费!indicators.closing.score": "90" },
      ["附件4-原试点退费!indicators.closing.score"],
    ],
  ],
  unclear: [["a score in words", { "附件3!indicators.17.score": "满分" }, ["附件3!indicators.closing.score"]]],
});

const low = (total: string) => ({
  "附件4-原试点退费!funds.total.executed": "116.92",
  "附件4-原试点退费!funds.appropriation.executed": "116.92",
  "附件4-原试点退费!funds.total.executionRate": "79%",
  "附件4-原试点退费!funds.total.score": "7.9",
  "附件4-原试点退费!indicators.closing.score": total,
});

describe("where low execution caps the total", () => {
  ruleCases("score-total", {
    profile: cappedTotal,
    clean: [
      ["the cap itself", low("89")],
      ["more than the cap is the cap's own matter", low("95")],
    ],
    faulty: [["less than the cap", low("85"), ["附件4-原试点退费!indicators.closing.score"]]],
  });

  ruleCases("missing-derived-value", {
    profile: cappedTotal,
    faulty: [["the total", low(""), ["附件4-原试点退费!indicators.closing.score"]]],
  });
});

import { cappedTotal } from "../../../src/core/places/capped-total";
import { ruleCases } from "./rule-cases";

ruleCases("score-total", {
  clean: [
    ["with decimals", { "附件3!H31": "100.00" }],
    ["with its unit", { "附件3!H31": "100分" }],
    ["halves, summed up in whole points", { "附件3!H14": "4.5", "附件3!H31": "100" }],
  ],
  faulty: [
    ["99 for 100", { "附件3!H31": "99" }, ["附件3!H31"]],
    ["a score changed behind its total", { "附件3!H30": "8" }, ["附件3!H31"]],
    ["without execution's", { "附件4-原试点退费!H22": "90" }, ["附件4-原试点退费!H22"]],
  ],
  unclear: [["a score in words", { "附件3!H30": "满分" }, ["附件3!H31"]]],
});

const low = (total: string) => ({
  "附件4-原试点退费!F6": "116.92",
  "附件4-原试点退费!F7": "116.92",
  "附件4-原试点退费!H6": "79%",
  "附件4-原试点退费!I6": "7.9",
  "附件4-原试点退费!H22": total,
});

describe("where low execution caps the total", () => {
  ruleCases("score-total", {
    profile: cappedTotal,
    clean: [
      ["the cap itself", low("89")],
      ["more than the cap is the cap's own matter", low("95")],
    ],
    faulty: [["less than the cap", low("85"), ["附件4-原试点退费!H22"]]],
  });

  ruleCases("missing-derived-value", {
    profile: cappedTotal,
    faulty: [["the total", low(""), ["附件4-原试点退费!H22"]]],
  });
});

import { cappedTotal } from "../../../src/core/places/capped-total";
import { ruleCases } from "./rule-cases";

const executed = (amount: string) => ({ "附件4-原试点退费!F6": amount, "附件4-原试点退费!F7": amount });

ruleCases("total-cap", {
  profile: cappedTotal,
  clean: [
    [
      "nothing budgeted",
      {
        "附件4-原试点退费!E6": "0",
        "附件4-原试点退费!E7": "0",
        "附件4-原试点退费!F6": "0",
        "附件4-原试点退费!F7": "0",
      },
    ],

    ["80% is not below 80%", executed("118.4")],
    ["79% with 89 points", { ...executed("116.92"), "附件4-原试点退费!H22": "89" }],
  ],
  faulty: [
    ["79% caps at 89", { ...executed("116.92"), "附件4-原试点退费!H22": "89.5" }, ["附件4-原试点退费!H22"]],
    ["45% caps at 59", { ...executed("66.6"), "附件4-原试点退费!H22": "60" }, ["附件4-原试点退费!H22"]],
  ],
});

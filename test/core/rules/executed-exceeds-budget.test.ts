import { ruleCases } from "./rule-cases";

ruleCases("executed-exceeds-budget", {
  clean: [["to the last fen", { "附件4-原试点退费!F6": "148.00", "附件4-原试点退费!F7": "148.00" }]],
  faulty: [
    [
      "160 of 148, in the total and its part",
      { "附件4-原试点退费!F6": "160", "附件4-原试点退费!F7": "160" },
      ["附件4-原试点退费!F6", "附件4-原试点退费!F7"],
    ],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("execution-score", {
  clean: [
    [
      "rounded",
      {
        "附件4-原试点退费!F6": "147.95",
        "附件4-原试点退费!F7": "147.95",
        "附件4-原试点退费!H6": "99.97%",
        "附件4-原试点退费!I6": "10.0",
      },
    ],
  ],
  faulty: [["a whole rate earns 10", { "附件4-原试点退费!I6": "9" }, ["附件4-原试点退费!I6"]]],
});

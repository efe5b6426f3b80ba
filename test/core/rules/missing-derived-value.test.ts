import { ruleCases } from "./rule-cases";

ruleCases("missing-derived-value", {
  clean: [
    [
      "nothing to compute it from",
      {
        "附件4-业务工作经费!H6": "",
        "附件4-业务工作经费!I6": "",
        "附件4-业务工作经费!E6": "",
        "附件4-业务工作经费!F6": "",
        "附件4-业务工作经费!E7": "",
        "附件4-业务工作经费!F7": "",
      },
    ],
    ["a heading left to its parts", { "附件2!B13": "", "附件2!D13": "", "附件2!F13": "" }],
  ],
  faulty: [
    [
      "rate and score",
      { "附件4-业务工作经费!H6": "", "附件4-业务工作经费!I6": "" },
      ["附件4-业务工作经费!H6", "附件4-业务工作经费!I6"],
    ],
    ["control rate", { "附件2!F5": "" }, ["附件2!F5"]],
    ["a sum of one year", { "附件2!D13": "" }, ["附件2!D13"]],
  ],
});

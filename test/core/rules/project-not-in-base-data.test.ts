import { ruleCases } from "./rule-cases";

ruleCases("project-not-in-base-data", {
  clean: [
    ["with its code", { "附件4-原试点退费!B3": "51092324T000010263357-原试点退费" }],
    ["spaces inside", { "附件2!A18": "原试点 退费" }],
    [
      "no money at all",
      {
        "附件2!A18": "其他退费",
        "附件4-原试点退费!E6": "0",
        "附件4-原试点退费!E7": "0",
        "附件4-原试点退费!F6": "0",
        "附件4-原试点退费!F7": "0",
      },
    ],
    ["numbered", { "附件2!A18": "（1）原试点退费" }],
  ],
  faulty: [
    ["another name", { "附件4-业务工作经费!B3": "信息化建设" }, ["附件2!A13"]],
    ["a blank row", { "附件2!A18": "" }, ["附件2!A17"]],
    ["no such row", { "附件2!A18": "其他退费" }, ["附件2!A17"]],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("placeholder-left", {
  clean: [["the printed form's own filler in 附件2", { "附件2!A16": "……" }]],
  faulty: [
    [
      "said once a form",
      { "附件4-业务工作经费!D18": "……", "附件4-业务工作经费!D21": "......" },
      ["附件4-业务工作经费!D18"],
    ],
  ],
});

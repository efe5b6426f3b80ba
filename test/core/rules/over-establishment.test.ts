import { ruleCases } from "./rule-cases";

ruleCases("over-establishment", {
  clean: [
    ["fewer than approved", { "附件2!staff.1.onPost": "21", "附件2!staff.1.controlRate": "91.3%" }],
    [
      "no post approved",
      { "附件2!staff.1.approvedPosts": "0", "附件2!staff.1.onPost": "2", "附件2!staff.1.controlRate": "" },
    ],
  ],
  faulty: [
    [
      "one too many",
      { "附件2!staff.1.onPost": "24", "附件2!staff.1.controlRate": "104.35%" },
      ["附件2!staff.1.onPost"],
    ],
    [
      "with its unit",
      { "附件2!staff.1.onPost": "25人", "附件2!staff.1.controlRate": "108.7%" },
      ["附件2!staff.1.onPost"],
    ],
  ],
});

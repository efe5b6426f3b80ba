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
      ["warning over-establishment (2023年实际在职人数): 24, 24 ÷ 23 = 104.35%, approved 23, by B5"],
    ],
    [
      "with its unit",
      { "附件2!staff.1.onPost": "25人", "附件2!staff.1.controlRate": "108.7%" },
      ["附件2!staff.1.onPost"],
      ["warning over-establishment (2023年实际在职人数): 25人, 25 ÷ 23 = 108.70%, approved 23, by B5"],
    ],
  ],
});

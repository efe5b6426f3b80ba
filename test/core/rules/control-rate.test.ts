import { ruleCases } from "./rule-cases";

ruleCases("control-rate", {
  clean: [
    ["rounded to a whole per cent", { "附件2!staff.1.approvedPosts": "24", "附件2!staff.1.controlRate": "96%" }],
    ["as a number", { "附件2!staff.1.controlRate": "1" }],
    ["hundredths without a sign", { "附件2!staff.1.approvedPosts": "24", "附件2!staff.1.controlRate": "95.83" }],
    ["with units", { "附件2!staff.1.approvedPosts": "23人", "附件2!staff.1.onPost": "23 名" }],
    [
      "no posts at all",
      { "附件2!staff.1.approvedPosts": "0", "附件2!staff.1.onPost": "0", "附件2!staff.1.controlRate": "/" },
    ],

    ["23 of 25, with more digits", { "附件2!staff.1.approvedPosts": "25", "附件2!staff.1.controlRate": "92.0%" }],
    ["full-width digits", { "附件2!staff.1.controlRate": "１００％" }],
  ],
  faulty: [
    ["more than approved", { "附件2!staff.1.onPost": "25" }, ["附件2!staff.1.controlRate"]],
    [
      "the fraction upside down",
      { "附件2!staff.1.onPost": "20", "附件2!staff.1.controlRate": "115%" },
      ["附件2!staff.1.controlRate"],
    ],
    [
      "truncated",
      { "附件2!staff.1.approvedPosts": "24", "附件2!staff.1.controlRate": "95.82%" },
      ["附件2!staff.1.controlRate"],
    ],
    ["23 of 23 are no 90%", { "附件2!staff.1.controlRate": "90%" }, ["附件2!staff.1.controlRate"]],
  ],
  unclear: [
    ["of staff that is said not to apply", { "附件2!staff.1.onPost": "/" }, ["附件2!staff.1.controlRate"]],
    ["divided by nothing", { "附件2!staff.1.approvedPosts": "0" }, ["附件2!staff.1.controlRate"]],
    ["posts in words", { "附件2!staff.1.approvedPosts": "若干" }, ["附件2!staff.1.controlRate"]],
  ],
});

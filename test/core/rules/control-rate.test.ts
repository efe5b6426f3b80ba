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
    [
      "more than approved",
      { "附件2!staff.1.onPost": "25" },
      ["附件2!staff.1.controlRate"],
      [
        'error control-rate (控制率): 100%, right is 108.70%, 25 ÷ 23 = 108.70%, by D5 B5, fix 108.70% =IF(COUNT(D5,B5)<2,"",IFERROR(ROUND(D5/B5,4),""))',
      ],
    ],
    [
      "the fraction upside down",
      { "附件2!staff.1.onPost": "20", "附件2!staff.1.controlRate": "115%" },
      ["附件2!staff.1.controlRate"],
      [
        'error control-rate (控制率): 115%, right is 86.96%, 20 ÷ 23 = 86.96%, by D5 B5, fix 86.96% =IF(COUNT(D5,B5)<2,"",IFERROR(ROUND(D5/B5,4),""))',
      ],
    ],
    [
      "truncated",
      { "附件2!staff.1.approvedPosts": "24", "附件2!staff.1.controlRate": "95.82%" },
      ["附件2!staff.1.controlRate"],
      [
        'error control-rate (控制率): 95.82%, right is 95.83%, 23 ÷ 24 = 95.83%, by D5 B5, fix 95.83% =IF(COUNT(D5,B5)<2,"",IFERROR(ROUND(D5/B5,4),""))',
      ],
    ],
    [
      "23 of 23 are no 90%",
      { "附件2!staff.1.controlRate": "90%" },
      ["附件2!staff.1.controlRate"],
      [
        'error control-rate (控制率): 90%, right is 100%, 23 ÷ 23 = 100%, by D5 B5, fix 100% =IF(COUNT(D5,B5)<2,"",IFERROR(ROUND(D5/B5,4),""))',
      ],
    ],
  ],
  unclear: [
    [
      "of staff that is said not to apply",
      { "附件2!staff.1.onPost": "/" },
      ["附件2!staff.1.controlRate"],
      ["not-given: 100%"],
    ],
    [
      "divided by nothing",
      { "附件2!staff.1.approvedPosts": "0" },
      ["附件2!staff.1.controlRate"],
      ["divided-by-zero: 100%"],
    ],
    ["posts in words", { "附件2!staff.1.approvedPosts": "若干" }, ["附件2!staff.1.controlRate"], ["unreadable: 若干"]],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("control-rate", {
  clean: [
    ["rounded to a whole per cent", { "附件2!B5": "24", "附件2!F5": "96%" }],
    ["as a number", { "附件2!F5": "1" }],
    ["hundredths without a sign", { "附件2!B5": "24", "附件2!F5": "95.83" }],
    ["with units", { "附件2!B5": "23人", "附件2!D5": "23 名" }],
    ["no posts at all", { "附件2!B5": "0", "附件2!D5": "0", "附件2!F5": "/" }],

    ["23 of 25, with more digits", { "附件2!B5": "25", "附件2!F5": "92.0%" }],
    ["full-width digits", { "附件2!F5": "１００％" }],
  ],
  faulty: [
    ["more than approved", { "附件2!D5": "25" }, ["附件2!F5"]],
    ["the fraction upside down", { "附件2!D5": "20", "附件2!F5": "115%" }, ["附件2!F5"]],
    ["truncated", { "附件2!B5": "24", "附件2!F5": "95.82%" }, ["附件2!F5"]],
    ["23 of 23 are no 90%", { "附件2!F5": "90%" }, ["附件2!F5"]],
  ],
  unclear: [
    ["of staff that is said not to apply", { "附件2!D5": "/" }, ["附件2!F5"]],
    ["divided by nothing", { "附件2!B5": "0" }, ["附件2!F5"]],
    ["posts in words", { "附件2!B5": "若干" }, ["附件2!F5"]],
  ],
});

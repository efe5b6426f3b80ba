import { ruleCases } from "./rule-cases";

ruleCases("control-rate", {
  clean: [
    ["23 of 25, with more digits", { "附件2!B5": "25", "附件2!F5": "92.0%" }],
    ["full-width digits", { "附件2!F5": "１００％" }],
  ],
  faulty: [["23 of 23 are no 90%", { "附件2!F5": "90%" }, ["附件2!F5"]]],
  unclear: [["posts in words", { "附件2!B5": "若干" }, ["附件2!F5"]]],
});

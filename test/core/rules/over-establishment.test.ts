import { ruleCases } from "./rule-cases";

ruleCases("over-establishment", {
  clean: [
    ["fewer than approved", { "附件2!D5": "21", "附件2!F5": "91.3%" }],
    ["no post approved", { "附件2!B5": "0", "附件2!D5": "2", "附件2!F5": "" }],
  ],
  faulty: [
    ["one too many", { "附件2!D5": "24", "附件2!F5": "104.35%" }, ["附件2!D5"]],
    ["with its unit", { "附件2!D5": "25人", "附件2!F5": "108.7%" }, ["附件2!D5"]],
  ],
});

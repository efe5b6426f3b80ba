import { ruleCases } from "./rule-cases";

ruleCases("breakdown-exceeds-whole", {
  clean: [["其中 may be partial", { "附件2!F21": "1" }]],
  faulty: [["其中 of public expenses", { "附件2!F21": "70" }, ["附件2!F20"]]],
});

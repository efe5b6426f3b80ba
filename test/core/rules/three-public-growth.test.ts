import { ruleCases } from "./rule-cases";

ruleCases("three-public-growth", {
  clean: [["as much as last year", { "附件2!B7": "0.51", "附件2!B12": "0.51" }]],
  faulty: [
    ["0.51 after 0.42", { "附件2!B7": "0.42", "附件2!B12": "0.42" }, ["附件2!F7"]],
    ["after nothing at all", { "附件2!B7": "0", "附件2!B12": "0" }, ["附件2!F7"]],
  ],
});

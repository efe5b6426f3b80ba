import { ruleCases } from "./rule-cases";

ruleCases("project-not-in-registry", {
  clean: [["named as the fund itself", { "附件1!B11": "原试点退费", "附件1!D11": "" }]],
  faulty: [["not among the funds", { "附件1!D11": "退休人员" }, ["附件4-原试点退费!B3"]]],
});

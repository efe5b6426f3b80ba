import { ruleCases } from "./rule-cases";

ruleCases("project-spending-sum", {
  clean: [["a group that states its sum", { "附件2!D17": "148", "附件2!F17": "148" }]],
  faulty: [
    ["the groups make less", { "附件2!F13": "300" }, ["附件2!F13"]],
    ["a group is not its projects", { "附件2!F17": "140" }, ["附件2!F13", "附件2!F17"]],
  ],
});

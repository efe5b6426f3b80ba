import { ruleCases } from "./rule-cases";

ruleCases("project-spending-sum", {
  clean: [
    ["shown with one digit", { "附件2!F13": "255.6" }],
    ["a project of none", { "附件2!F15": "0" }],
    ["in 元", { "附件2!F18": "1480000元" }],
    ["a group that states its sum", { "附件2!D17": "148", "附件2!F17": "148" }],
  ],
  faulty: [
    ["two digits swapped", { "附件2!F13": "225.59" }, ["附件2!F13"]],
    ["the budget", { "附件2!D13": "200" }, ["附件2!D13"]],

    ["the groups make less", { "附件2!F13": "300" }, ["附件2!F13"]],
    ["a group is not its projects", { "附件2!F17": "140" }, ["附件2!F13", "附件2!F17"]],
  ],
  unclear: [["a project in words", { "附件2!F18": "若干" }, ["附件2!F13"]]],
});

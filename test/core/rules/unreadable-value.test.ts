import { ruleCases } from "./rule-cases";

ruleCases("unreadable-value", {
  clean: [["a word is none", { "附件3!I20": "#1 楼未完工" }]],
  faulty: [["an error cell", { "附件3!F20": "#DIV/0!" }, ["附件3!F20"]]],
});

import { ruleCases } from "./rule-cases";

ruleCases("mixed-units", {
  clean: [["one unit", { "附件3!E18": "4.00万元" }]],
  faulty: [["元 among 万元", { "附件3!E18": "40000元", "附件3!F18": "42392元" }, ["附件3!E18"]]],
});

import { ruleCases } from "./rule-cases";

ruleCases("funds-by-source", {
  clean: [["a fund of none", { "附件3!B8": "政府性基金拨款：0" }]],
  faulty: [["500 are not 592.76", { "附件3!B7": "其中：一般公共预算：500" }, ["附件3!B7"]]],
  unclear: [["a fund in words", { "附件3!B8": "政府性基金拨款：若干" }, ["附件3!B7"]]],
});

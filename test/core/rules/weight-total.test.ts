import { ruleCases } from "./rule-cases";

ruleCases("weight-total", {
  clean: [["halves", { "附件3!G14": "4.5", "附件3!H14": "4.5", "附件3!G15": "5.5", "附件3!H15": "5.5" }]],
  faulty: [["99 points", { "附件3!G30": "9", "附件3!H30": "9" }, ["附件3!G31"]]],
  unclear: [
    ["a total in words", { "附件3!G31": "大约很多" }, ["附件3!G31"]],
    ["a weight in words", { "附件3!G30": "若干" }, ["附件3!G31"]],
  ],
});

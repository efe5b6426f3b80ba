import { ruleCases } from "./rule-cases";

ruleCases("score-total", {
  clean: [["with decimals", { "附件3!H31": "100.00" }]],
  faulty: [["99 for 100", { "附件3!H31": "99" }, ["附件3!H31"]]],
  unclear: [["a score in words", { "附件3!H30": "满分" }, ["附件3!H31"]]],
});

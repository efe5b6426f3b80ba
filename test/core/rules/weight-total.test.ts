import { ruleCases } from "./rule-cases";

ruleCases("weight-total", {
  clean: [
    ["in per cent", { "附件3!G30": "10%" }],
    ["with its unit", { "附件3!G30": "10分", "附件3!G31": "100分" }],
    ["no total", { "附件3!G31": "" }],
    ["halves", { "附件3!G14": "4.5", "附件3!H14": "4.5", "附件3!G15": "5.5", "附件3!H15": "5.5" }],
  ],
  faulty: [
    ["two weights for one's points", { "附件3!G30": "5", "附件3!G14": "9" }, ["附件3!G31"]],
    ["the total alone", { "附件3!G31": "90" }, ["附件3!G31"]],
    ["99 points", { "附件3!G30": "9", "附件3!H30": "9" }, ["附件3!G31"]],
  ],
  unclear: [
    [
      "what does not apply was left out and the rest converted",
      {
        "附件3!G30": "",
        "附件3!H30": "",
        "附件3!G31": "90",
        "附件3!A32": "注：不适用的指标不评分，总分按比例换算为100分",
      },
      ["附件3!G31"],
    ],
    ["a total in words", { "附件3!G31": "大约很多" }, ["附件3!G31"]],
    ["a weight in words", { "附件3!G30": "若干" }, ["附件3!G31"]],
  ],
});

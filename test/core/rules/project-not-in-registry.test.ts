import { ruleCases } from "./rule-cases";

ruleCases("project-not-in-registry", {
  clean: [
    ["among others in a remark", { "附件1!D11": "社保扩面、原试点退费" }],
    [
      "no special fund",
      {
        "附件1!D11": "退休人员",
        "附件2!A18": "",
        "附件2!A15": "原试点退费",
        "附件2!D18": "",
        "附件2!F18": "",
        "附件2!D15": "148",
        "附件2!F15": "148",
      },
    ],
    ["named as the fund itself", { "附件1!B11": "原试点退费", "附件1!D11": "" }],
  ],
  faulty: [
    ["a remark of another", { "附件1!D11": "试点补助" }, ["附件4-原试点退费!B3"]],
    ["no remark", { "附件1!D11": "" }, ["附件4-原试点退费!B3"]],
    ["not among the funds", { "附件1!D11": "退休人员" }, ["附件4-原试点退费!B3"]],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("funds-by-source", {
  clean: [
    ["with its unit", { "附件3!generalBudget": "其中：一般公共预算：592.76万元" }],
    ["of two sources", { "附件3!generalBudget": "其中：一般公共预算：500", "附件3!otherSource": "其他资金：92.76" }],
    ["none said", { "附件3!generalBudget": "其中：一般公共预算：" }],
    ["a fund of none", { "附件3!governmentFund": "政府性基金拨款：0" }],
  ],
  faulty: [
    [
      "a source too many",
      { "附件3!otherSource": "其他资金：10" },
      ["附件3!generalBudget"],
      ["error funds-by-source (一般公共预算): 592.76, 592.76 + 10 = 602.76, sum 602.76, total 592.76, by B10 E5 F5"],
    ],
    [
      "two digits swapped",
      { "附件3!generalBudget": "其中：一般公共预算：529.76" },
      ["附件3!generalBudget"],
      ["error funds-by-source (一般公共预算): 529.76, sum 529.76, total 592.76, by E5 F5"],
    ],
    [
      "in 元",
      { "附件3!generalBudget": "其中：一般公共预算：592.76元" },
      ["附件3!generalBudget"],
      ["error funds-by-source (一般公共预算): 592.76元, sum 0.059276, total 592.76, by E5 F5"],
    ],
    [
      "500 are not 592.76",
      { "附件3!generalBudget": "其中：一般公共预算：500" },
      ["附件3!generalBudget"],
      ["error funds-by-source (一般公共预算): 500, sum 500, total 592.76, by E5 F5"],
    ],
  ],
  unclear: [
    [
      "a fund in words",
      { "附件3!governmentFund": "政府性基金拨款：若干" },
      ["附件3!generalBudget"],
      ["unreadable: 若干"],
    ],
  ],
});

import { ruleCases } from "./rule-cases";

const exact = {
  "附件3!indicators.2.actual": "65000万元",
  "附件3!indicators.3.actual": "2000万元",
  "附件3!indicators.5.actual": "4万元",
  "附件3!indicators.6.actual": "55万元",
  "附件3!indicators.17.actual": "95%",
};

ruleCases("every-target-just-met", {
  clean: [
    ["every share is 100%", {}],
    ["one value differs", { ...exact, "附件3!indicators.2.actual": "65001万元" }],
    ["one score differs", { ...exact, "附件3!indicators.2.score": "4", "附件3!indicators.closing.score": "99" }],
  ],
  faulty: [
    [
      "every value to the last digit",
      exact,
      ["附件3!indicators.heading.actual"],
      ["info every-target-just-met (实际完成值): count 10"],
    ],
  ],
});

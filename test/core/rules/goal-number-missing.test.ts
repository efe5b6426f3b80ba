import { ruleCases } from "./rule-cases";

ruleCases("goal-number-missing", {
  clean: [
    [
      "the number is there",
      { "附件3!B12": "目标1：追回退休人员多发退休待遇11人", "附件3!F12": "1.追回退休人员多发退休待遇11人。" },
    ],
  ],
  faulty: [
    [
      "the unit stands alone",
      { "附件3!B12": "目标1：追回退休人员多发退休待遇11人", "附件3!F12": "1.追回退休人员多发退休待遇 人。" },
      ["附件3!F12"],
    ],
    [
      "no number at all",
      { "附件3!B12": "目标1：追回退休人员多发退休待遇11人", "附件3!F12": "1.追回了退休人员多发的退休待遇。" },
      ["附件3!F12"],
    ],
  ],
});

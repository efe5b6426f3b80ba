import { ruleCases } from "./rule-cases";

ruleCases("missing-actual", {
  clean: [
    ["none is an answer", { "附件3!indicators.9.actual": "无" }],
    ["0 is an answer", { "附件3!indicators.9.actual": "0" }],
    [
      "a row of strokes",
      {
        "附件3!indicators.12.target": "/",
        "附件3!indicators.12.actual": "/",
        "附件3!indicators.12.weight": "",
        "附件3!indicators.12.score": "",
      },
    ],
    ["not applicable is an answer", { "附件3!indicators.12.actual": "/" }],
  ],
  faulty: [
    [
      "spaces are none",
      { "附件3!indicators.12.actual": "　 \n" },
      ["附件3!indicators.12.actual"],
      ["error missing-actual (追回多发退休待遇，保障基金安全 实际完成值): score 5, by H25"],
    ],
    [
      "the printed dots are none",
      { "附件3!indicators.12.actual": "……" },
      ["附件3!indicators.12.actual"],
      ["error missing-actual (追回多发退休待遇，保障基金安全 实际完成值): score 5, by H25"],
    ],
    [
      "scored none",
      { "附件3!indicators.12.actual": "", "附件3!indicators.12.score": "0" },
      ["附件3!indicators.12.actual"],
      ["error missing-actual (追回多发退休待遇，保障基金安全 实际完成值): score 0, by H25"],
    ],

    [
      "a form half filled in, all at once",
      {
        "附件3!indicators.1.actual": "",
        "附件3!indicators.1.score": "",
        "附件3!indicators.2.actual": "",
        "附件3!indicators.2.score": "",
        "附件3!indicators.3.actual": "",
        "附件3!indicators.3.score": "",
        "附件3!indicators.4.actual": "",
        "附件3!indicators.4.score": "",
        "附件3!indicators.5.actual": "",
        "附件3!indicators.5.score": "",
      },
      ["附件3!indicators.1.actual"],
      ["error missing-actual.many (职业年金归集上解金额 实际完成值): count 5, by F15 F16 F17 F18"],
    ],
    [
      "scored 5 of 5",
      { "附件3!indicators.12.actual": "" },
      ["附件3!indicators.12.actual"],
      ["error missing-actual (追回多发退休待遇，保障基金安全 实际完成值): score 5, by H25"],
    ],
    [
      "not scored either",
      { "附件3!indicators.12.actual": "", "附件3!indicators.12.score": "" },
      ["附件3!indicators.12.actual"],
      ["error missing-actual.unscored (追回多发退休待遇，保障基金安全 实际完成值): "],
    ],
  ],
});

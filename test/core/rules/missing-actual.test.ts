import { ruleCases } from "./rule-cases";

ruleCases("missing-actual", {
  clean: [
    ["none is an answer", { "附件3!F22": "无" }],
    ["0 is an answer", { "附件3!F22": "0" }],
    ["a row of strokes", { "附件3!E25": "/", "附件3!F25": "/", "附件3!G25": "", "附件3!H25": "" }],
    ["not applicable is an answer", { "附件3!F25": "/" }],
  ],
  faulty: [
    ["spaces are none", { "附件3!F25": "　 \n" }, ["附件3!F25"]],
    ["the printed dots are none", { "附件3!F25": "……" }, ["附件3!F25"]],
    ["scored none", { "附件3!F25": "", "附件3!H25": "0" }, ["附件3!F25"]],

    [
      "a form half filled in, all at once",
      {
        "附件3!F14": "",
        "附件3!H14": "",
        "附件3!F15": "",
        "附件3!H15": "",
        "附件3!F16": "",
        "附件3!H16": "",
        "附件3!F17": "",
        "附件3!H17": "",
        "附件3!F18": "",
        "附件3!H18": "",
      },
      ["附件3!F14"],
    ],
    ["scored 5 of 5", { "附件3!F25": "" }, ["附件3!F25"]],
    ["not scored either", { "附件3!F25": "", "附件3!H25": "" }, ["附件3!F25"]],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("missing-score", {
  clean: [
    ["a stroke beside a stroke", { "附件3!indicators.12.actual": "/", "附件3!indicators.12.score": "/" }],
    ["none of its points", { "附件3!indicators.7.score": "0" }],
    ["a line without weight", { "附件3!indicators.7.weight": "", "附件3!indicators.7.score": "" }],
    ["neither done nor scored", { "附件3!indicators.7.actual": "", "附件3!indicators.7.score": "" }],
  ],
  faulty: [
    [
      "a form half scored, all at once",
      {
        "附件3!indicators.1.score": "",
        "附件3!indicators.2.score": "",
        "附件3!indicators.3.score": "",
        "附件3!indicators.4.score": "",
        "附件3!indicators.5.score": "",
      },
      ["附件3!indicators.1.score"],
    ],
    ["a stroke", { "附件3!indicators.7.score": "/" }, ["附件3!indicators.7.score"]],
    ["spaces", { "附件3!indicators.7.score": " " }, ["附件3!indicators.7.score"]],
    ["of a project", { "附件4-业务工作经费!indicators.1.score": "" }, ["附件4-业务工作经费!indicators.1.score"]],
    ["done, not scored", { "附件3!indicators.7.score": "" }, ["附件3!indicators.7.score"]],
  ],
});

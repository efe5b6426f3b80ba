import { ruleCases } from "./rule-cases";

ruleCases("missing-score", {
  clean: [
    ["a stroke beside a stroke", { "附件3!F25": "/", "附件3!H25": "/" }],
    ["none of its points", { "附件3!H20": "0" }],
    ["a line without weight", { "附件3!G20": "", "附件3!H20": "" }],
    ["neither done nor scored", { "附件3!F20": "", "附件3!H20": "" }],
  ],
  faulty: [
    [
      "a form half scored, all at once",
      { "附件3!H14": "", "附件3!H15": "", "附件3!H16": "", "附件3!H17": "", "附件3!H18": "" },
      ["附件3!H14"],
    ],
    ["a stroke", { "附件3!H20": "/" }, ["附件3!H20"]],
    ["spaces", { "附件3!H20": " " }, ["附件3!H20"]],
    ["of a project", { "附件4-业务工作经费!H13": "" }, ["附件4-业务工作经费!H13"]],
    ["done, not scored", { "附件3!H20": "" }, ["附件3!H20"]],
  ],
});

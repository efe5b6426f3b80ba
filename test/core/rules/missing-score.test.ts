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
      ["error missing-score.many (职业年金归集上解金额 自评得分): count 5, by H15 H16 H17 H18"],
    ],
    [
      "a stroke",
      { "附件3!indicators.7.score": "/" },
      ["附件3!indicators.7.score"],
      ["error missing-score (生存认证精准率 自评得分): weight 4, by F20 G20"],
    ],
    [
      "spaces",
      { "附件3!indicators.7.score": " " },
      ["附件3!indicators.7.score"],
      ["error missing-score (生存认证精准率 自评得分): weight 4, by F20 G20"],
    ],
    [
      "of a project",
      { "附件4-业务工作经费!indicators.1.score": "" },
      ["附件4-业务工作经费!indicators.1.score"],
      ["error missing-score (运行维护 自评得分): weight 5, by F13 G13"],
    ],
    [
      "done, not scored",
      { "附件3!indicators.7.score": "" },
      ["附件3!indicators.7.score"],
      ["error missing-score (生存认证精准率 自评得分): weight 4, by F20 G20"],
    ],
  ],
});

import { ruleCases } from "./rule-cases";

ruleCases("goal-copied", {
  clean: [
    ["a goal in a few words", { "附件3!goals.1.planned": "保障运转", "附件3!goals.1.achieved": "保障运转" }],
    [
      "a result of its own",
      {
        "附件3!goals.1.planned": "按时发放各类养老保险待遇到位",
        "附件3!goals.1.achieved": "已按时发放各类养老保险待遇到位",
      },
    ],
  ],
  faulty: [
    [
      "word for word",
      {
        "附件3!goals.1.planned": "按时发放各类养老保险待遇，保障基金安全",
        "附件3!goals.1.achieved": "按时发放各类养老保险待遇，保障基金安全",
      },
      ["附件3!goals.1.achieved"],
      ["info goal-copied (实际完成情况): by B12"],
    ],
    [
      "but for a space",
      {
        "附件3!goals.1.planned": "按时发放各类养老保险待遇，保障基金安全",
        "附件3!goals.1.achieved": "按时发放各类养老保险待遇，\n保障基金安全 ",
      },
      ["附件3!goals.1.achieved"],
      ["info goal-copied (实际完成情况): by B12"],
    ],
  ],
});

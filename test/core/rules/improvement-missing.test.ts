import { ruleCases } from "./rule-cases";

const four = "附件4-业务工作经费";
const missed = (reason: string) => ({ [`${four}!F13`]: "90%", [`${four}!I13`]: reason });

ruleCases("improvement-missing", {
  clean: [
    ["both", missed("汛期停工，下年加快进度")],
    ["a target that was kept", { [`${four}!I13`]: "汛期停工" }],
    ["a column that asks for the reason alone", { ...missed("汛期停工"), [`${four}!I12`]: "未完成原因分析" }],
  ],
  faulty: [
    [
      "a reason alone",
      missed("汛期停工"),
      [`${four}!I13`],
      ["info improvement-missing (运行维护 偏差原因分析及改进措施): by I12, because of 附件4-业务工作经费!H13"],
    ],
  ],
});

import { ruleCases } from "./rule-cases";

const four = "附件4-业务工作经费";
const missed = (reason: string) => ({ [`${four}!F13`]: "90%", [`${four}!I13`]: reason });

ruleCases("empty-reason", {
  clean: [
    ["a reason", missed("受汛期影响推迟，下年完成")],
    ["none at all is another rule's", missed("")],
    ["a target that was kept", { [`${four}!I13`]: "正常" }],
    ["no deviation said", missed("无偏差")],
  ],
  faulty: [
    [
      "正常",
      missed("正常"),
      [`${four}!I13`],
      ["warning empty-reason (运行维护 偏差原因分析及改进措施): 正常, because of 附件4-业务工作经费!H13"],
    ],
    [
      "无影响。",
      missed("无影响。"),
      [`${four}!I13`],
      ["warning empty-reason (运行维护 偏差原因分析及改进措施): 无影响。, because of 附件4-业务工作经费!H13"],
    ],
    [
      "the indicator's own name",
      missed("运行维护"),
      [`${four}!I13`],
      [
        "warning empty-reason.name (运行维护 偏差原因分析及改进措施): 运行维护, by D13, because of 附件4-业务工作经费!H13",
      ],
    ],
    [
      "one text in three rows",
      {
        ...missed("受汛期影响推迟，下年完成"),
        [`${four}!F14`]: "90%",
        [`${four}!I14`]: "受汛期影响推迟，下年完成",
        [`${four}!F15`]: "90%",
        [`${four}!I15`]: "受汛期影响 推迟，下年完成",
      },
      [`${four}!I13`],
      [
        "info empty-reason.same (运行维护 偏差原因分析及改进措施): count 3, by I14 I15, because of 附件4-业务工作经费!H13",
      ],
    ],
  ],
});

import { ruleCases } from "./rule-cases";

const four = "附件4-业务工作经费";
const goal = (achieved: string) => ({ [`${four}!B11`]: "1.培训10人", [`${four}!F11`]: achieved });

ruleCases("full-total", {
  clean: [
    [
      "nine tenths spent",
      {
        ...goal("1.培训10人"),
        [`${four}!F6`]: "96.831",
        [`${four}!F7`]: "96.831",
        [`${four}!I6`]: "",
        [`${four}!I5`]: "",
      },
    ],
    [
      "an adjustment with a reason beside it, or up to the limit",
      { [`${four}!D6`]: "119.54", [`${four}!D7`]: "119.54" },
    ],
    ["a missed goal that is explained", goal("1.培训9人，因疫情停办")],
    ["a missed goal beside fewer points", { ...goal("1.培训9人"), [`${four}!H13`]: "4", [`${four}!H30`]: "99" }],
    ["a missed indicator is said there", { ...goal("1.培训9人"), [`${four}!F13`]: "90%" }],
    [
      "a small adjustment",
      {
        [`${four}!D6`]: "100",
        [`${four}!D7`]: "100",
        "附件2!spending.operations.budget": "100",
        "附件2!spending.projects.budget": "248",
      },
    ],
  ],
  faulty: [
    [
      "little spent, which no score says",
      {
        ...goal("1.培训10人"),
        [`${four}!F6`]: "50",
        [`${four}!F7`]: "50",
        [`${four}!I6`]: "",
        [`${four}!I5`]: "",
      },
      [`${four}!H30`],
      ["warning full-total.execution (总分 自评得分): by F6 E6, because of 附件4-业务工作经费!F6"],
    ],
    [
      "a missed goal",
      goal("1.培训9人"),
      [`${four}!H30`],
      ["warning full-total.goal (总分 自评得分): by F11 B11, because of 附件4-业务工作经费!F11"],
    ],
    [
      "an adjustment without a reason",
      { [`${four}!D6`]: "50", [`${four}!D7`]: "50" },
      [`${four}!H30`],
      ["warning full-total.adjustment (总分 自评得分): by E6 D6, because of 附件4-业务工作经费!E6"],
    ],
  ],
});

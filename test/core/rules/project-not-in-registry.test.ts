import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms } from "../../fixtures/forms";
import { ruleCases } from "./rule-cases";

ruleCases("project-not-in-registry", {
  clean: [
    ["among others in a remark", { "附件1!entries.8.remark": "社保扩面、原试点退费" }],
    [
      "no special fund",
      {
        "附件1!entries.8.remark": "退休人员",
        "附件2!spending.part.2.label": "",
        "附件2!spending.maintenance.label": "原试点退费",
        "附件2!spending.part.2.budget": "",
        "附件2!spending.part.2.finalAccounts": "",
        "附件2!spending.maintenance.budget": "148",
        "附件2!spending.maintenance.finalAccounts": "148",
      },
    ],
    ["named as the fund itself", { "附件1!entries.8.fund": "原试点退费", "附件1!entries.8.remark": "" }],
  ],
  faulty: [
    [
      "a remark of another",
      { "附件1!entries.8.remark": "试点补助" },
      ["附件4-原试点退费!project"],
      ["warning project-not-in-registry (项目支出名称): project 原试点退费, by 附件2!A18"],
    ],
    [
      "no remark",
      { "附件1!entries.8.remark": "" },
      ["附件4-原试点退费!project"],
      ["warning project-not-in-registry (项目支出名称): project 原试点退费, by 附件2!A18"],
    ],
    [
      "not among the funds",
      { "附件1!entries.8.remark": "退休人员" },
      ["附件4-原试点退费!project"],
      ["warning project-not-in-registry (项目支出名称): project 原试点退费, by 附件2!A18"],
    ],
  ],
});

test("without a registry none is missed", () => {
  const forms = cleanForms.filter(({ name }) => name !== "附件1");
  const { findings } = checkWorkbook(gridsOf(forms));
  expect(findings.filter(({ rule }) => rule === "project-not-in-registry")).toEqual([]);
});

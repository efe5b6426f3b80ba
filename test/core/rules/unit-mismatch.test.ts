import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms, typed } from "../../fixtures/forms";
import { ruleCases } from "./rule-cases";

ruleCases("unit-mismatch", {
  clean: [
    ["its short form", { "附件3!unit": "社会保险服务中心" }],
    ["with its code", { "附件3!unit": "219001-岳阳市岳阳楼区社会保险服务中心" }],
    ["a letter left out", { "附件3!unit": "岳阳市岳阳楼区社会保险务中心" }],
  ],
  faulty: [
    [
      "another unit",
      { "附件3!unit": "岳阳市岳阳楼区水利局" },
      ["附件3!unit"],
      ["error unit-mismatch (预算单位名称): 岳阳市岳阳楼区水利局, other 岳阳市岳阳楼区社会保险服务中心, by 附件2!B3"],
    ],
    [
      "a unit one letter apart",
      { "附件3!unit": "岳阳市岳阳楼区社会保障服务中心" },
      ["附件3!unit"],
      [
        "error unit-mismatch (预算单位名称): 岳阳市岳阳楼区社会保障服务中心, other 岳阳市岳阳楼区社会保险服务中心, by 附件2!B3",
      ],
    ],
    [
      "a unit below it",
      { "附件3!unit": "岳阳市岳阳楼区社会保险服务中心幼儿园" },
      ["附件3!unit"],
      [
        "error unit-mismatch (预算单位名称): 岳阳市岳阳楼区社会保险服务中心幼儿园, other 岳阳市岳阳楼区社会保险服务中心, by 附件2!B3",
      ],
    ],
  ],
  unclear: [
    ["letters of its name", { "附件3!unit": "岳阳楼区社保中心" }, ["附件3!unit"], ["abbreviation: 岳阳楼区社保中心"]],
  ],
});

test("of several units nothing says whose form belongs to whose", () => {
  const forms = typed(cleanForms, { "附件3!B3": "岳阳市岳阳楼区水利局" });
  const found = (more: readonly string[]) => {
    const others = more.map((name) => ({ ...forms.find((form) => form.name === name)!, name: `另一单位的${name}` }));
    return checkWorkbook(gridsOf([...forms, ...others])).findings.filter(({ rule }) => rule === "unit-mismatch").length;
  };
  expect([found([]), found(["附件2"]), found(["附件3"])]).toEqual([1, 0, 0]);
});

import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { slipOf } from "../../../src/core/judging/slip";
import { describeFinding } from "../../../src/core/reporting/describe";
import { findingsIn } from "../../../src/core/wording/findings";
import { wordingIn } from "../../../src/core/wording/wording";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms, typed } from "../../fixtures/forms";

test.each([
  ["1480000", "148", "tenThousand"],
  ["148", "1480000", "tenThousand"],
  ["0.98%", "98%", "hundred"],
  ["9800%", "98%", "hundred"],
  ["148", "149", null],
  ["1481000", "148", null],
  ["0", "148", null],
  ["≤148", "1480000", null],
  ["100", "1", null],
  ["某局", "148", null],
])("%s beside %s: %s", (actual, expected, slip) => expect(slipOf(actual, expected)).toBe(slip));

const four = "附件4-业务工作经费";
test.each([
  ["元 among 万元", { "附件2!F14": "1075900" }, "project-amount-mismatch"],
  ["元 among 万元 in the sum of the projects", { "附件3!F8": "项目支出：2555900" }, "project-total-mismatch"],
  ["a share for a percentage", { [`${four}!H6`]: "100%", [`${four}!D6`]: "107.59", "附件2!F5": "1%" }, "control-rate"],
])("a finding says which slip it is: %s", (_what, changes, rule) => {
  const finding = checkWorkbook(gridsOf(typed(cleanForms, changes))).findings.find((one) => one.rule === rule)!;
  for (const language of ["zh-CN", "en"] as const) {
    const wording = wordingIn(language);
    const { message } = describeFinding(finding, wording);
    expect(message).not.toMatch(/[{}]/);
    expect(Object.values(findingsIn(wording).slips).map((text) => text.slice(-12))).toContain(message.slice(-12));
  }
});

import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms, typed } from "../../fixtures/forms";
import { byRole } from "./by-role";

const rows = [5, 6, 7, 8];
const cellOf = (at: number, role: string) => byRole(`附件3!indicators.${String(at)}.${role}`);
const reasons = rows.map((at) => cellOf(at, "reason").replace("附件3!", ""));

/** Four indicators of 附件3 that are missed, a reason beside the first of them, in a cell of its own or of all. */
function found(rule: string, reason: string, isMerged: boolean) {
  const typedIn = rows.flatMap((at) => [
    [cellOf(at, "target"), "100%"],
    [cellOf(at, "actual"), "90%"],
  ]);
  const forms = typed(cleanForms, { ...Object.fromEntries(typedIn), [cellOf(5, "reason")]: reason });
  const area = `${reasons[0]!}:${reasons.at(-1)!}`;
  const all = forms.map((form) =>
    isMerged && form.name === "附件3" ? { ...form, merges: [...form.merges, area] } : form,
  );
  return checkWorkbook(gridsOf(all)).findings.flatMap((one) =>
    one.rule === rule && one.sheet === "附件3" && reasons.includes(one.cell) ? [one.cell] : [],
  );
}

test("a reason in a cell merged over several indicators is that of each of them", () => {
  expect(found("missing-reason", "系统升级，四项一并顺延", false)).toEqual(reasons.slice(1));
  expect(found("missing-reason", "系统升级，四项一并顺延", true)).toEqual([]);
});

test.each([
  ["missing-reason", ""],
  ["missing-reason", "无"],
  ["empty-reason", "正常"],
  ["improvement-missing", "系统升级，四项一并顺延"],
])("%s asks once for what one cell says of several indicators: %j", (rule, reason) => {
  expect(found(rule, reason, true)).toEqual(reasons.slice(0, 1));
});

test("one cell's text is not one that several indicators repeat", () => {
  expect(found("empty-reason", "系统升级，四项一并顺延", true)).toEqual([]);
});

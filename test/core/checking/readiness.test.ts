import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { readinessOf } from "../../../src/core/checking/readiness";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms, seedForms, type Form } from "../../fixtures/forms";

function ready(forms: readonly Form[], others: Parameters<typeof readinessOf>[3] = []) {
  const grids = gridsOf(forms);
  const report = checkWorkbook(grids);
  return { report, ...readinessOf(report, readAnnexes(grids), report.findings, others) };
}

test("the seed has errors: each stands with the annex that its cell lies in", () => {
  const { report, state, errors, annexes, missing } = ready(seedForms);
  expect(state).toBe("wrong");
  expect(missing).toEqual([]);
  expect(errors).toBe(report.findings.filter(({ severity }) => severity === "error").length);
  for (const { annex, errors: own, ready: isReady } of annexes) {
    expect(own).toEqual(report.findings.filter(({ sheet, severity }) => sheet === annex.sheet && severity === "error"));
    expect(isReady).toBe(own.length === 0);
  }
  const [, , whole, , refund] = annexes;
  expect([whole, refund].map((one) => [one?.annex.score, one?.rate])).toEqual([
    ["100", "100"],
    ["100", "32.89"],
  ]);
});

test("the mended seed is ready, with whatever warnings", () => {
  const { state, annexes } = ready(cleanForms);
  expect(state).toBe("ready");
  expect(annexes.every((one) => one.ready)).toBe(true);
});

test.each([
  [
    "without 附件1 and 附件3",
    cleanForms.filter(({ name }) => !/^附件[13]/.test(name)),
    ["registry", "whole-evaluation"],
  ],
  ["of projects only", cleanForms.slice(3, 4), ["registry", "base-data", "whole-evaluation"]],
] as const)("a set %s is ready in part, and what is not there is named", (_, forms, kinds) => {
  const { state, missing } = ready(forms);
  expect([state, missing]).toEqual(["part", kinds]);
});

test("an error of the report in prose keeps the annexes from being ready, a warning does not", () => {
  expect(ready(cleanForms, [{ severity: "error" }])).toMatchObject({ state: "wrong", errors: 1 });
  expect(ready(cleanForms, [{ severity: "warning" }]).state).toBe("ready");
});

test("a column that was not understood leaves a doubt, about its annex too", () => {
  const forms = cleanForms.map((form) =>
    form.name === "附件4-原试点退费"
      ? { ...form, rows: form.rows.map((row) => row.map((text) => (text === "实际完成值" ? "乙栏" : text))) }
      : form,
  );
  const { state, annexes } = ready(forms);
  expect(state).toBe("doubtful");
  expect(annexes.filter((one) => !one.ready).map(({ annex }) => annex.sheet)).toEqual(["附件4-原试点退费"]);
});

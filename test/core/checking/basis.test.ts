import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { cappedTotal } from "../../../src/core/places/capped-total";
import { execution90 } from "../../../src/core/places/execution-90";
import { defaultProfile } from "../../../src/core/places/index";
import type { Profile } from "../../../src/core/places/profile";
import { describeBases, describeBasis, describeFinding } from "../../../src/core/reporting/describe";
import { rules } from "../../../src/core/rules";
import { basisIds } from "../../../src/core/wording/bases";
import { wordingIn } from "../../../src/core/wording/wording";
import { gridsOf, seedGrids } from "../../bench/project-sheets";
import { cleanForms, typed } from "../../fixtures/forms";

const wording = wordingIn("zh-CN");
const four = "附件4-业务工作经费";

function said(rule: string, at: string, profile: Profile, changes: Record<string, string>) {
  const { findings } = checkWorkbook(gridsOf(typed(cleanForms, changes)), profile);
  const found = findings.find((one) => one.rule === rule && `${one.sheet}!${one.cell}` === at)!;
  return describeFinding(found, wording).basis;
}

test.each<[what: string, rule: string, at: string, changes: Record<string, string>, line: string]>([
  [
    "a project by the method",
    "score-above-weight",
    `${four}!H13`,
    { [`${four}!H13`]: "6" },
    "财预〔2020〕10号 第十六条",
  ],
  [
    "a whole unit by analogy",
    "score-above-weight",
    "附件3!H14",
    { "附件3!H14": "6" },
    "参照 财预〔2020〕10号 第十六条",
  ],
  ["sums by the form itself, in a word", "score-total", "附件3!H31", { "附件3!H31": "99" }, "自评表 表内勾稽"],
  [
    "spending without a budget by the law",
    "executed-exceeds-budget",
    `${four}!F6`,
    { [`${four}!F6`]: "108", [`${four}!F7`]: "108" },
    "《中华人民共和国预算法》 第十三条",
  ],
])("%s", (_what, rule, at, changes, line) => {
  expect(said(rule, at, defaultProfile, changes).line).toBe(line);
});

test("a place's own number is given with the place's own notice, the ministry's is not", () => {
  const changes = { [`${four}!F6`]: "90", [`${four}!F7`]: "90" };
  const basis = said("low-execution", `${four}!F6`, execution90, changes);
  expect(basis.line).toContain(execution90.source);
  const low = { [`${four}!F6`]: "70", [`${four}!F7`]: "70" };
  expect(said("low-execution", `${four}!F6`, cappedTotal, low).line).not.toContain(cappedTotal.source);
  const capped = { ...low, [`${four}!H30`]: "96" };
  expect(said("total-cap", `${four}!H30`, cappedTotal, capped).line).toBe(cappedTotal.source);
});

test("every list prints what a document says once, however many findings name it", () => {
  const { findings } = checkWorkbook(seedGrids());
  const lines = describeBases(findings, wording).map(({ line }) => line);
  expect(new Set(lines).size).toBe(lines.length);
  for (const finding of findings) expect(lines).toContain(describeFinding(finding, wording).basis.line);
});

test("every basis is used by a rule and says something in both languages", () => {
  const used = new Set(rules.map(({ basis }) => basis));
  expect(basisIds.filter((id) => !used.has(id))).toEqual([]);
  for (const language of ["zh-CN", "en"] as const) {
    for (const id of basisIds) {
      const { document, text } = describeBasis({ id }, wordingIn(language));
      expect(document.length * text.length).toBeGreaterThan(20);
    }
  }
});

import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import type { Finding } from "../../../src/core/findings/finding";
import { byCause } from "../../../src/core/reporting/by-cause";
import { describeFinding } from "../../../src/core/reporting/describe";
import { wordingIn } from "../../../src/core/wording/wording";
import { gridsOf } from "../../bench/project-sheets";
import { cleanForms, seedForms, typed, type Changes, type Form } from "../../fixtures/forms";

const check = (forms: readonly Form[], changes: Changes = {}) => checkWorkbook(gridsOf(typed(forms, changes))).findings;
const told = (findings: readonly Finding[]) =>
  byCause(findings, (finding) => finding).map((group) => group.map(({ cell, code }) => `${cell} ${code}`));
const operations = "附件4-业务工作经费";
const refund = "附件4-原试点退费";
const on = (sheet: string, findings: readonly Finding[]) => findings.filter((finding) => finding.sheet === sheet);

describe("of one cause, and told as one", () => {
  test("are what is wrong with one indicator, one cell, one quotient, and a total with its blank part", () => {
    const seed = check(seedForms);
    expect(told(on("附件3", seed)).filter((group) => group.length > 1)).toEqual([
      ["E5 X02", "E5 F01"],
      ["F12 G01", "F12 G02", "F12 I03"],
      ["H20 S06", "I20 I04"],
      ["H21 S06", "I21 I04"],
    ]);
    expect(told(on(operations, seed)).filter((group) => group.length > 1)).toEqual([
      ["H6 V03", "I6 V03", "H30 S04"],
      ["H16 S06", "I16 I04"],
      ["H17 S06", "I17 I04"],
    ]);
    expect(told(on(refund, seed))).toEqual([
      ["B4 N01"],
      ["E6 F01"],
      ["H6 V03", "F6 F02", "I6 S02"],
      ["H15 S06", "I15 I04"],
      ["H16 S06", "I16 I04"],
    ]);
  });

  test("stay findings of their own, named by the cell of the gravest", () => {
    const seed = check(seedForms);
    expect(seed).toHaveLength(45);
    const causes = on(operations, seed).filter(({ cell }) => ["H6", "I6", "H30"].includes(cell));
    expect(causes.map(({ cause }) => cause)).toEqual(Array(3).fill(`${operations}!H6`));
  });

  test("two totals that are wrong by themselves are two", () => {
    const findings = check(cleanForms, { "附件2!B7": "9", "附件2!D13": "99", "附件2!F13": "99" });
    expect(told(on("附件2", findings)).filter(([first]) => /B0[24]/.test(first!))).toEqual([
      ["B7 B02"],
      ["D13 B04"],
      expect.arrayContaining(["F13 B04"]),
    ]);
  });
});

describe("a correction is offered where it is right also after the others", () => {
  const wording = wordingIn("zh-CN");
  const total = (changes: Changes) => on(operations, check(cleanForms, changes)).find(({ cell }) => cell === "H30")!;

  test("a total that lacks a part names the part, and no sum around it", () => {
    const finding = total({ [`${operations}!H15`]: "" });
    expect(finding).not.toHaveProperty("fix");
    expect(finding).not.toHaveProperty("expected");
    expect(describeFinding(finding, wording).message).toContain("（H15）没有得分");
  });

  test("a total whose part has to be changed waits for it", () => {
    const findings = on(operations, check(cleanForms, { [`${operations}!I6`]: "5" }));
    expect(told(findings)).toEqual([["I6 S02", "H30 S04"]]);
    expect(findings.map(({ fix, expected }) => [fix?.value, expected])).toEqual([
      ["10", "10"],
      [undefined, undefined],
    ]);
  });

  test("no total over 100 is offered", () => {
    const finding = total({ [`${operations}!H15`]: "30" });
    expect(finding).not.toHaveProperty("fix");
    expect(describeFinding(finding, wording).message).toContain("超过 100 分");
  });

  test("a total that is only added up wrong is corrected", () => {
    expect(total({ [`${operations}!H30`]: "99" })).toMatchObject({ expected: "100", fix: { value: "100" } });
  });
});

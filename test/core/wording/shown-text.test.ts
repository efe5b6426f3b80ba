import fc from "fast-check";
import { mof2020 } from "../../../src/core/places/mof-2020";
import { describeFinding } from "../../../src/core/reporting/describe";
import { jsonText } from "../../../src/core/reporting/json-text";
import { fileJson } from "../../../src/core/reporting/report-json";
import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { overviewOf } from "../../../src/core/county/overview";
import { shownText } from "../../../src/core/wording/shown-text";
import { wordingIn } from "../../../src/core/wording/wording";
import { entriesOf } from "../../../src/taskpane/parts/entries";
import { gridsOf } from "../../bench/project-sheets";
import { seedForms, typed } from "../../fixtures/forms";
import { reportHtml, reportJson, reportSarif, reportText } from "../reporting/report-of";

const tool = { version: "1.0.0", catalogue: "0" };

/** Whatever steers a screen, turns text around or cannot be seen; lines of a report end all the same. */
const unseen = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\p{Default_Ignorable_Code_Point}/u;
const anyText = fc.string({
  unit: fc.constantFrom("甲", "9", " ", "\u200b", "\u202e", "\u001b", "\n", "\ufeff", "\u3164", "😀"),
});

test("a text of a file is shown without any sign that cannot be seen, and no longer than asked for", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: "binary" })), fc.nat(60), (text, most) => {
      expect(shownText(text)).not.toMatch(unseen);
      // Each sign by itself or as <202E>, and the … that says there was more.
      expect([...shownText(text, most)].length).toBeLessThanOrEqual(most * 8 + 1);
      expect(shownText(text, text.length)).toBe(shownText(text));
    }),
  );
});

test("an ordinary text is shown as it is", () => {
  expect(shownText("完成率≥95%（含）")).toBe("完成率≥95%（含）");
  expect(shownText("甲\r\n乙\u200b丙\u202e丁")).toBe("甲 乙<200B>丙<202E>丁");
  expect(shownText("一二三四五", 3)).toBe("一二三…");
});

test("whatever the cells hold, no message and no report shows such a sign, and a long text is cut", () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 100, max: 3000 }), (text, length) => {
      const long = (text || "甲").repeat(length).slice(0, length);
      const cells = [
        "附件1!A13",
        "附件2!B3",
        "附件2!A13",
        "附件3!E22",
        "附件4-业务工作经费!B4",
        "附件4-业务工作经费!D16",
      ];
      const report = checkWorkbook(
        gridsOf(typed(seedForms, Object.fromEntries(cells.map((cell) => [cell, `7${long}`])))),
      );
      for (const language of ["zh-CN", "en"] as const) {
        const wording = wordingIn(language);
        for (const finding of report.findings) {
          const { message } = describeFinding(finding, wording);
          expect(message).not.toMatch(unseen);
          expect(message.length).toBeLessThan(1500);
        }
        const file = { file: `${text}.xlsx`, report, cut: [], ignored: [] };
        const overview = overviewOf([fileJson(file, wording), fileJson({ ...file, file: "乙.xlsx" }, wording)], null);
        const run = { ...tool, overview };
        for (const say of [reportText, reportHtml, reportSarif, reportJson]) {
          expect(say([file], mof2020, wording, run)).not.toMatch(unseen);
        }
        for (const { title, message } of entriesOf(report, new Map(), wording))
          expect(title + message).not.toMatch(unseen);
      }
    }),
    { numRuns: 15 },
  );
});

test("JSON shows no such sign, and reads back as what the file says", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit: "binary" })), (text) => {
      const json = jsonText({ [text]: [text] });
      expect(json).not.toMatch(unseen);
      expect(JSON.parse(json)).toEqual({ [text]: [text] });
    }),
  );
});

test("what a file of a place, a sheet's name or a list says is shown so in every report and in the overview", () => {
  const bad = "甲\u202e乙\u200b";
  const place = { ...mof2020, name: bad, source: bad };
  const [annex] = checkWorkbook(gridsOf(seedForms)).annexes;
  const files = ["a", "b"].map((name) => ({
    file: `${name}${bad}.xlsx`,
    report: {
      ...checkWorkbook(gridsOf(seedForms)),
      annexes: [{ ...annex!, sheet: bad, unit: bad, project: bad }],
      unrecognised: [bad],
      companions: [{ sheet: bad, title: bad }],
      profile: bad,
    },
    cut: [bad],
    ignored: [],
  }));
  const entries = [{ unit: `${bad}丙`, fund: bad, at: bad, amount: null }];
  for (const language of ["zh-CN", "en"] as const) {
    const wording = wordingIn(language);
    const overview = overviewOf(
      files.map((file) => fileJson(file, wording)),
      entries,
    );
    const failed = { file: bad, failure: bad };
    for (const say of [reportText, reportHtml, reportSarif, reportJson]) {
      expect(say([...files, failed], place, wording, { ...tool, overview })).not.toMatch(unseen);
    }
    const sarif = JSON.parse(reportSarif([...files, failed], place, wording, tool)) as SarifLog;
    const notes = sarif.runs[0]!.invocations[0]!.toolExecutionNotifications.map(({ message }) => message.text);
    expect(notes.filter((text) => text.includes("<202E>")).length).toBeGreaterThan(3);
    for (const text of notes) expect(text).not.toMatch(unseen);
  }
});

interface SarifLog {
  readonly runs: readonly {
    readonly invocations: readonly {
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    }[];
  }[];
}

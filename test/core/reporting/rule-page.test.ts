import { mof2020 } from "../../../src/core/places/mof-2020";
import { rulePage } from "../../../src/core/reporting/rule-page";
import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { rules } from "../../../src/core/rules";
import { findingsIn } from "../../../src/core/wording/findings";
import { wordingIn } from "../../../src/core/wording/wording";
import { seedGrids } from "../../bench/project-sheets";
import { reportHtml, reportSarif } from "./report-of";

test.each(rules.map(({ id }) => id))("%s has a page in both languages, of its own and without open holes", (id) => {
  for (const language of ["zh-CN", "en"] as const) {
    const wording = wordingIn(language);
    const { title, paragraphs } = rulePage(id, wording)!;
    expect(title).toContain(findingsIn(wording).titles[id]);
    expect(paragraphs.length).toBeGreaterThan(3);
    expect(paragraphs.join("")).not.toMatch(/[{}]|undefined/);
    const [example, silent] = paragraphs;
    const others = rules.filter((rule) => rule.id !== id).map((rule) => rulePage(rule.id, wording)!.paragraphs);
    expect(others.some((other) => other[0] === example && other[1] === silent)).toBe(false);
  }
});

test("a page and SARIF hold what there is to know of each rule that found something", () => {
  const wording = wordingIn("zh-CN");
  const report = checkWorkbook(seedGrids());
  const files = [{ file: "表.xlsx", report, cut: [], ignored: [] }];
  const tool = { version: "1", catalogue: "0" };
  const html = reportHtml(files, mof2020, wording, tool);
  const sarif = JSON.parse(reportSarif(files, mof2020, wording, tool));
  for (const { rule, code } of report.findings) {
    expect(html).toContain(`<summary>${code} `);
    const described = sarif.runs[0].tool.driver.rules.find((one: { id: string }) => one.id === rule);
    expect(described.help.text).toContain(rulePage(rule, wording)!.paragraphs[0]);
  }
  expect(html).toContain(`href="#${report.findings[0]!.code}"`);
  expect(html).not.toMatch(/src=|href="(?!#)/);
});

test("what is no rule has no page", () => expect(rulePage("no-such-rule", wordingIn("en"))).toBeNull());

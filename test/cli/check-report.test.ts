import { writeFileSync } from "node:fs";
import { runCheck } from "../../src/cli/run-check";
import { seedReport } from "../core/narrative/seed-report";
import { run, temporaryFolder } from "./run";
import { seedFile } from "./seed-file";

const at = temporaryFolder();
const check = (...argv: string[]) => run(runCheck, ...argv, "--lang", "zh-CN");
const [workbook, report] = [at("附件.xlsx"), at("报告.txt")];

beforeAll(async () => {
  writeFileSync(workbook, await seedFile());
  writeFileSync(report, seedReport);
});

test("--report holds a report against the annexes: findings name document, paragraph and sentence, and the cells", async () => {
  const { out } = await check(workbook, "--report", report, "--format", "json");
  const [file] = JSON.parse(out).files;
  expect(file.findings).toContainEqual(
    expect.objectContaining({
      rule: "report-rate-mismatch",
      document: report,
      paragraph: 17,
      quote: "城乡居民养老参保总人数45498人，完成率100.66%。",
      expected: "101.00%",
      related: [
        { sheet: "附件3", cell: "B12" },
        { sheet: "附件3", cell: "F12" },
      ],
    }),
  );
  expect(file.narrative).toMatchObject({ document: report, year: 2023, claims: 35 });
  expect(file.narrative.told).toEqual([
    expect.objectContaining({ rule: "low-execution", sheet: "附件4-原试点退费", cell: "F6", paragraph: 9 }),
  ]);
  const reasons = file.findings.filter(({ rule, sheet }: { rule: string; sheet?: string }) =>
    `${rule} ${sheet ?? ""}`.startsWith("low-execution 附件4"),
  );
  expect(reasons).toEqual([]);
});

test.each(["text", "html", "sarif"])("as %s the sentence and its paragraph are shown", async (format) => {
  const { out } = await check(workbook, "--report", report, "--format", format);
  expect(out).toContain("第17段");
  expect(out).toContain("困难群体代缴完成率100%。");
});

test("a report alone is worth checking", async () => {
  const wrong = at("只有报告.md");
  writeFileSync(wrong, seedReport.replace("基本支出337.17", "基本支出338.17"));
  expect(await check(report)).toMatchObject({ code: 0, err: "" });
  const { code, out } = await check(wrong);
  expect(code).toBe(1);
  expect(out).toContain("264.36万元 + 60.59万元 + 12.22万元 = 337.17万元");
});

test("a report that is not there is told of, not passed over", async () => {
  const { code, err } = await check(workbook, "--report", at("没有.txt"));
  expect([code, err]).toEqual([2, expect.stringContaining("没有.txt")]);
});

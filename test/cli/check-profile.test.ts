import { writeFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { ignoreKeys } from "../../src/core/checking/ignoring";
import { keptText } from "../../src/core/checking/kept-ignored";
import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { toKeptXml } from "../../src/host/kept-text";
import { seedFile } from "./seed-file";
import { runCheck } from "../../src/cli/run-check";
import { fileOf, seedGrids } from "../bench/project-sheets";
import { publishedForms } from "../core/reading/published/forms";
import { run, temporaryFolder } from "./run";

const at = temporaryFolder();

async function fileWith(name: string, text: string): Promise<string> {
  const rows = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split("|"));
  writeFileSync(at(name), await fileOf([{ name: "附件4", rows, merges: [] }]));
  return at(name);
}

async function profileOf(...argv: string[]) {
  const { out } = await run(runCheck, ...argv, "--format", "json", "--fail-on", "never");
  const { profile, files } = JSON.parse(out);
  return { profile, evidence: files[0].profileEvidence?.cell };
}

test("a form that asks for a profile is judged by it, and says by which cell", async () => {
  const file = await fileWith("四川.xlsx", publishedForms["Sichuan, 2023"]);
  expect(await profileOf(file)).toEqual({ profile: "execution-90", evidence: "J9" });
  expect(await profileOf(file, "--profile", "mof-2020")).toEqual({ profile: "mof-2020", evidence: undefined });
});

test("a form that asks for none is judged by the ministry's numbers", async () => {
  const file = await fileWith("中央.xlsx", publishedForms["central department"]);
  expect(await profileOf(file)).toEqual({ profile: "mof-2020", evidence: undefined });
});

test("findings that the workbook keeps as ignored are listed with their reason and no longer count", async () => {
  const grids = seedGrids();
  const { findings } = checkWorkbook(grids);
  const key = ignoreKeys(findings, grids).get(findings[0]!)!;
  const parts = unzipSync(await seedFile());
  parts["customXml/item1.xml"] = strToU8(toKeptXml(keptText([{ key, reason: "已与财政局确认" }])));
  writeFileSync(at("忽略.xlsx"), zipSync(parts));

  const { out } = await run(runCheck, at("忽略.xlsx"), "--format", "json");
  const [{ findings: counted, ignored }] = JSON.parse(out).files;
  expect(counted).toHaveLength(findings.length - 1);
  const { rule, sheet, cell } = findings[0]!;
  expect(ignored).toMatchObject([{ rule, sheet, cell, reason: "已与财政局确认" }]);
  for (const format of ["text", "html"]) {
    expect((await run(runCheck, at("忽略.xlsx"), "--format", format)).out).toContain("已与财政局确认");
  }
});

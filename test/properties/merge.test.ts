import fc from "fast-check";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { runCheck } from "../../src/cli/run-check";
import { runMerge } from "../../src/cli/run-merge";
import { fileOf } from "../bench/project-sheets";
import { run, temporaryFolder } from "../cli/run";
import { cleanFile, seedFile } from "../cli/seed-file";
import { seedReport } from "../core/narrative/seed-report";
import { publishedForms } from "../core/reading/published/forms";
import { cleanForms, seedForms } from "../fixtures/forms";
import { docxOf, docxOfForms, paragraph } from "../host/files/docx/docx-of";

const at = temporaryFolder();
const files = [
  "县直/财政局/附件.xlsx",
  "县直/财政局/报告.docx",
  "县直/社保局/附件.xlsx",
  "县直/社保局/附件.docx",
  "乡镇/东乡/附件4.xlsx",
  "乡镇/东乡/坏.xlsx",
  "乡镇/西乡/附件1.xlsx",
  "乡镇/西乡/附件2-4.xlsx",
  "乡镇/西乡/空.xlsx",
];
const units = ["县直/财政局", "县直/社保局", "乡镇/东乡", "乡镇/西乡"];

/** A small county: two districts of units that handed in annexes of several places, a report, copies of one another, and what cannot be read. */
async function county(): Promise<Readonly<Record<string, Uint8Array | string>>> {
  const [registry, ...others] = seedForms;
  const sichuan = publishedForms["Sichuan, 2023"].split("\n").map((line) => line.trim().split("|"));
  return {
    "县直/财政局/附件.xlsx": await seedFile(),
    "县直/财政局/报告.docx": docxOf(
      seedReport
        .split("\n")
        .map((line) => paragraph(line))
        .join(""),
    ),
    "县直/社保局/附件.xlsx": await cleanFile(),
    "县直/社保局/附件.docx": docxOfForms(cleanForms.slice(2)),
    "县直/社保局/~$附件.xlsx": "somebody has it open",
    "乡镇/东乡/附件4.xlsx": await fileOf([{ name: "附件4", rows: sichuan, merges: [] }]),
    "乡镇/东乡/坏.xlsx": "no workbook",
    "乡镇/西乡/附件1.xlsx": await fileOf(registry ? [registry] : []),
    "乡镇/西乡/附件2-4.xlsx": await fileOf(others),
    "乡镇/西乡/空.xlsx": "",
  };
}

beforeAll(async () => {
  for (const [name, content] of Object.entries(await county())) {
    mkdirSync(dirname(at(`县/${name}`)), { recursive: true });
    writeFileSync(at(`县/${name}`), content);
  }
  writeFileSync(at("上次.json"), await json(["县/县直/社保局/附件.xlsx", "县/乡镇"], []));
});

const registry = ["--registry", "县/县直/财政局/附件.xlsx"];
const baseline = ["--baseline", "上次.json"];
/** What a run over all of them is asked for besides; merge is told of the registry too, as it holds all submissions against it. */
const asked = fc.subarray([registry, baseline, ["--lang", "en"], ["--without", "S04"]]).map((some) => some.flat());

/** What check prints as JSON of files and folders. */
async function json(names: readonly string[], options: readonly string[]): Promise<string> {
  const { out } = await run(runCheck, ...names.map(at), "--format", "json", ...options.map(placed));
  return out;
}

async function merged(parts: readonly string[], options: readonly string[]): Promise<string> {
  const listed = options.includes("--registry") ? registry.map(placed) : [];
  expect(await run(runMerge, ...parts.map(at), "--out", at("all.json"), "--force", ...listed)).toMatchObject({
    err: "",
  });
  return readFileSync(at("all.json"), "utf8");
}

function placed(option: string): string {
  return option.includes(".") ? at(option) : option;
}

/** Names shared out at random: the parts in which something is, in a random order. */
function shared(names: readonly string[]): fc.Arbitrary<string[][]> {
  const places = fc.array(fc.nat({ max: 3 }), { minLength: names.length, maxLength: names.length });
  const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
  return fc
    .tuple(places, order)
    .map(([of, parts]) => parts.map((part) => names.filter((_, name) => of[name] === part)))
    .map((parts) => parts.filter((part) => part.length > 0));
}

async function sameAsWhole(parts: readonly (readonly string[])[], options: readonly string[]): Promise<void> {
  const whole = await json(parts.flat().sort(), options);
  const names = parts.map((_, part) => `${String(part)}.json`);
  for (const [part, of] of parts.entries()) writeFileSync(at(names[part] ?? ""), await json(of, options));
  expect(await merged(names, options)).toBe(whole);
}

test.each([
  ["files, each by itself", files, []],
  ["units, the files of each together", units, ["--each", "folder"]],
])("%s: shared out at random, checked apart and merged, give the very JSON of the whole", (_, names, each) =>
  fc.assert(
    fc.asyncProperty(shared(names.map((name) => `县/${name}`)), asked, (parts, options) =>
      sameAsWhole(parts, [...each, ...options]),
    ),
    { seed: 2023, numRuns: 12 },
  ),
);

test("this county has what could go wrong: two places, a report, a list, what changed, what failed and what was left out", async () => {
  const whole = JSON.parse(await json(["县"], [...registry, ...baseline]));
  expect(new Set(whole.files.map(({ profile }: { profile: string }) => profile)).size).toBe(2);
  expect(whole.files.filter((file: object) => "narrative" in file)).toHaveLength(1);
  expect(whole.files.filter((file: object) => "repaired" in file).length).toBeGreaterThan(1);
  expect(whole.overview.registry.missing).not.toEqual([]);
  expect(whole.totals).toMatchObject({ files: 7, failed: 2, leftOut: 1 });
});

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCheck } from "../../src/cli/run-check";
import { fileOf } from "../bench/project-sheets";
import { seedReport } from "../core/narrative/seed-report";
import { cleanForms, seedForms } from "../fixtures/forms";
import { docxOf, paragraph } from "../host/files/docx/docx-of";
import { run, temporaryFolder } from "./run";

const at = temporaryFolder();

interface Cell {
  file?: string;
  sheet?: string;
  cell: string;
}
interface Found extends Cell {
  rule: string;
  document?: string;
  paragraph?: number;
  message: string;
  expected?: string;
  cause: string;
  related: Cell[];
}
interface Report {
  files: {
    file: string;
    findings: Found[];
    narrative?: { document: string; tied: { cells: Cell[] }[]; told: Found[] };
  }[];
  failed: { file: string; reason: string }[];
  totals: { files: number; failed: number; leftOut: number };
}

/** Writes files into a folder and checks it, each sub-folder as one submission. */
async function checkFolder(folder: string, files: Readonly<Record<string, Uint8Array | string>>) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(at(folder), name, ".."), { recursive: true });
    writeFileSync(join(at(folder), name), content);
  }
  const { out, err } = await run(runCheck, at(folder), "--each", "folder", "--format", "json", "--lang", "zh-CN");
  return { report: JSON.parse(out) as Report, err };
}

const report = docxOf(
  seedReport
    .split("\n")
    .map((line) => paragraph(line))
    .join(""),
);
/** Every annex of the seed in a workbook of its own, all their sheets called alike. */
const apart = async () =>
  Object.fromEntries(
    await Promise.all(
      seedForms.map(async (form) => [`社保/${form.name}.xlsx`, await fileOf([{ ...form, name: "Sheet1" }])] as const),
    ),
  );

/** A finding without the names of sheets and files. */
const bare = ({ rule, cell, expected, document, paragraph: where, related }: Found) =>
  JSON.stringify([rule, cell, expected, document === undefined, where, related.map((one) => one.cell)]);

test("annexes and report in files of their own: the same findings as of one workbook and its report, each with its file", async () => {
  const { report: all } = await checkFolder("一份", { ...(await apart()), "社保/自评报告.docx": report });
  const { report: one } = await checkFolder("一本", {
    "社保/附件.xlsx": await fileOf(seedForms),
    "社保/报告.docx": report,
  });
  const found = (from: Report) =>
    from.files
      .flatMap(({ findings }) => findings)
      .map(bare)
      .sort();
  expect(found(all)).toEqual(found(one));
  expect(all.failed).toEqual([]);
  expect(all.files.flatMap(({ findings }) => findings).filter(({ sheet = "" }) => sheet.includes("["))).toEqual([]);
});

test("what proves a finding in another file is told with that file; what stands in the same one without", async () => {
  const { report: all } = await checkFolder("证明", { ...(await apart()), "社保/自评报告.docx": report });
  const whole = all.files.find(({ file }) => file.endsWith("附件3.xlsx"))!;
  const across = whole.findings.find(({ rule }) => rule === "project-total-mismatch");
  expect(across).toMatchObject({ sheet: "Sheet1" });
  expect(across!.related.map(({ file, sheet, cell }) => [file?.slice(at("证明/社保/").length), sheet, cell])).toEqual([
    ["附件4-业务工作经费.xlsx", "Sheet1", "F6"],
    ["附件4-原试点退费.xlsx", "Sheet1", "F6"],
  ]);
  const within = whole.findings.find(({ rule }) => rule === "large-budget-adjustment")!;
  expect(within.related).toEqual([expect.not.objectContaining({ file: expect.anything() })]);
  const prose = all.files.find(({ file }) => file.endsWith("自评报告.docx"))!;
  expect(prose.findings.find(({ rule }) => rule === "report-rate-mismatch")!.related).toEqual([
    { file: join(at("证明"), "社保/附件3.xlsx"), sheet: "Sheet1", cell: "B12" },
    { file: join(at("证明"), "社保/附件3.xlsx"), sheet: "Sheet1", cell: "F12" },
  ]);
  expect(prose.narrative!.told).toEqual([
    expect.objectContaining({ rule: "low-execution", file: join(at("证明"), "社保/附件4-原试点退费.xlsx") }),
  ]);
});

test("each sub-folder is a submission of its own, with the folders in it; files beside them are one too", async () => {
  const clean = (name: string, unit: string) =>
    fileOf(cleanForms.filter((form) => form.name === name).map((form) => ({ ...form, name: unit })));
  const { report: all } = await checkFolder("区", {
    "甲/附件2.xlsx": await clean("附件2", "甲"),
    "甲/更多/附件3.xlsx": await clean("附件3", "甲"),
    "甲/附件4.xlsx": await clean("附件4-原试点退费", "甲"),
    "乙/附件3.xlsx": await clean("附件3", "乙"),
    "附件2.xlsx": await clean("附件2", "散"),
    "附件4.xlsx": await clean("附件4-原试点退费", "散"),
  });
  const incomplete = all.files.flatMap(({ file, findings }) =>
    findings.filter(({ rule }) => rule === "documents-incomplete").map(() => file.slice(at("区/").length)),
  );
  expect(incomplete).toEqual(["附件2.xlsx"]);
  expect(all.totals).toMatchObject({ files: 6, failed: 0 });
});

test("every file of a submission is accounted for, and none stops the others; a table that cannot be read was handed in", async () => {
  const { report: all, err } = await checkFolder("杂", {
    ...(await apart()),
    "社保/自评报告.docx": report,
    "社保/政府性基金预算支出情况表.pdf": "%PDF-1.7\u0000",
    "社保/破.xlsx": (await fileOf(seedForms)).subarray(0, 3000),
    "社保/空.docx": "",
    "社保/~$附件2.xlsx": "x",
    "社保/.DS_Store": "x",
  });
  expect(all.totals).toMatchObject({ files: 6, failed: 3, leftOut: 2 });
  expect(err).toContain("略过了 2 个");
  expect(all.failed.map(({ file }) => file.slice(at("杂/社保/").length))).toEqual([
    "政府性基金预算支出情况表.pdf",
    "破.xlsx",
    "空.docx",
  ]);
  const missing = all.files.flatMap(({ findings }) => findings.filter(({ rule }) => rule === "report-annex-missing"));
  expect(missing.map(({ message }) => /“(.*?)”/.exec(message)?.[1])).toEqual([
    "国有资本经营预算支出情况表",
    "社会保险基金预算支出情况",
  ]);
});

test("a place that a message names is told with its file too", async () => {
  const { report: all } = await checkFolder("名", await apart());
  const said = all.files.flatMap(({ findings }) => findings.filter(({ rule }) => rule === "name-variant"));
  expect(said.map(({ message }) => message).join()).toContain("[附件1.xlsx]Sheet1!");
});

test("--each takes file and folder only", async () => {
  expect((await run(runCheck, at("区"), "--each", "unit")).code).toBe(3);
});

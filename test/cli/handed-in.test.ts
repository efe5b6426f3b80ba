import * as XLSX from "@e965/xlsx";
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { runCheck } from "../../src/cli/run-check";
import { openHandedIn } from "../../src/host/files/open-handed-in";
import { seedForms } from "../fixtures/forms";
import { docxOf, docxOfForms, paragraph, tableOf } from "../host/files/docx/docx-of";
import { run, temporaryFolder } from "./run";
import { seedFile } from "./seed-file";

const at = temporaryFolder();

interface Place {
  sheet: string;
  cell: string;
}
interface Found extends Place {
  rule: string;
  severity: string;
  expected?: string;
  arithmetic?: string;
  related: Place[];
}

/** What a check finds in the file, its sheets called by their place among the annexes. */
async function findingsIn(name: string, content: Uint8Array) {
  writeFileSync(at(name), content);
  const { out } = await run(runCheck, at(name), "--format", "json");
  const [file] = JSON.parse(out).files;
  const sheets = (file.annexes as Place[]).map(({ sheet }) => sheet);
  const named = (text: string) => sheets.reduce((so, sheet, index) => so.replaceAll(sheet, `#${String(index)}`), text);
  return (file.findings as Found[]).map(({ rule, severity, sheet, cell, expected, arithmetic, related }) => ({
    ...{ rule, severity, place: named(`${sheet}!${cell}`), expected, arithmetic },
    related: related.map((one) => named(`${one.sheet}!${one.cell}`)),
  }));
}

test("the seed as a Word document, under a wrong name: the same findings, cell for cell", async () => {
  const inExcel = await findingsIn("种子.xlsx", await seedFile());
  expect(inExcel.length).toBeGreaterThan(30);
  expect(await findingsIn("种子.xls", docxOfForms(seedForms))).toEqual(inExcel);
});

test.each(["xls", "ods", "fods", "xlml"] as const)("the seed as %s: the same findings, cell for cell", async (kind) => {
  const workbook = XLSX.read(await seedFile(), { cellNF: true });
  const isText = kind === "fods" || kind === "xlml";
  const content: unknown = XLSX.write(workbook, { bookType: kind, type: isText ? "string" : "buffer" });
  const inExcel = await findingsIn("种子.xlsx", await seedFile());
  expect(await findingsIn("种子.xlsx", Buffer.from(content as string))).toEqual(inExcel);
});

test("a table that a system exports as .xls and wrote as a web page", async () => {
  const page =
    '<html><head><meta charset="gbk"></head><table><tr><td colspan="2">附件1</td></tr><tr><td>甲</td><td>乙</td></tr></table></html>';
  const file = await openHandedIn("导出.xls", Buffer.from(page));
  expect(await file.readGrids()).toMatchObject([
    {
      rows: [[{ text: "附件1" }], [{ text: "甲" }, { text: "乙" }]],
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    },
  ]);
});

test("titles printed above the tables: each annex is known by them", async () => {
  const body = seedForms.map((form) => {
    const head = form.rows.findIndex((row) => row.filter((text) => text !== "").length > 2);
    const lines = form.rows.slice(0, head).map((row) => paragraph(row.filter((text) => text !== "").join("\t")));
    return lines.join("") + tableOf({ rows: form.rows.slice(head), merges: [] }) + paragraph("");
  });
  writeFileSync(at("表.docx"), docxOf(body.join("")));
  const { out } = await run(runCheck, at("表.docx"), "--format", "json");
  const [{ annexes }] = JSON.parse(out).files;
  writeFileSync(at("表.xlsx"), await seedFile());
  const [{ annexes: inExcel }] = JSON.parse((await run(runCheck, at("表.xlsx"), "--format", "json")).out).files;
  type Known = Record<"kind" | "title" | "year" | "unit" | "project", unknown>;
  const known = (all: Known[]) =>
    all.map(({ kind, title, year, unit, project }) => ({ kind, title, year, unit, project }));
  expect(known(annexes)).toEqual(known(inExcel));
});

test("every file of a folder is accounted for; lock files and hidden ones are counted", async () => {
  mkdirSync(at("区/单位"), { recursive: true });
  const files: Record<string, Uint8Array> = {
    "区/甲.docx": docxOfForms(seedForms),
    "区/乙.dat": await seedFile(),
    "区/~$甲.docx": Buffer.from("x"),
    "区/.DS_Store": Buffer.from("x"),
    "区/单位/破.xlsx": (await seedFile()).subarray(0, 3000),
    "区/单位/图.png": Buffer.from("89504e470d0a1a0a0000000d", "hex"),
    "区/单位/报告.txt": Buffer.from("本单位2023年支出592.76万元。"),
    "区/单位/空.docx": new Uint8Array(),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content);
  execFileSync("mkfifo", [at("区/管道.xlsx")]);
  symlinkSync(at("区"), at("区/单位/回环"));
  symlinkSync("/dev/zero", at("区/单位/设备.xlsx"));
  const { code, out, err } = await run(runCheck, at("区"), "--format", "json");
  const report = JSON.parse(out) as { files: { file: string }[]; failed: { file: string; reason: string }[] };
  expect(code).toBe(2);
  expect(report.files.map(({ file }) => file)).toEqual([at("区/乙.dat"), at("区/甲.docx")]);
  const reasons = Object.fromEntries(report.failed.map(({ file, reason }) => [file.slice(at("区/").length), reason]));
  expect(reasons).toEqual({
    "单位/破.xlsx": expect.stringContaining("可能已损坏"),
    "单位/空.docx": expect.stringContaining("可能已损坏"),
    "单位/图.png": expect.stringContaining("不是可以读取"),
    "单位/报告.txt": expect.stringContaining("没有附件表格"),
    "单位/回环": expect.stringContaining("不是普通文件"),
    "单位/设备.xlsx": expect.stringContaining("不是普通文件"),
    "管道.xlsx": expect.stringContaining("不是普通文件"),
  });
  expect(err).toContain("略过了 2 个");
});

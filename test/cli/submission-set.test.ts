import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCheck } from "../../src/cli/run-check";
import { fileOf } from "../bench/project-sheets";
import { seedForms, typed, type Changes } from "../fixtures/forms";
import { docxOfForms } from "../host/files/docx/docx-of";
import { run, temporaryFolder } from "./run";

const at = temporaryFolder();

interface Found {
  rule: string;
  sheet: string;
  cell: string;
  message: string;
  arithmetic?: string;
  related: { file?: string; sheet: string; cell: string }[];
}
interface File {
  file: string;
  annexes: unknown[];
  findings: Found[];
  unjudged: { rule: string; reason: string }[];
  copies?: { sheet: string; of: { file: string; sheet: string } }[];
}

let folders = 0;

/** Checks files as what one unit handed in. */
async function checked(files: Readonly<Record<string, Uint8Array>>, format = "json") {
  const folder = at(String(++folders));
  mkdirSync(join(folder, "单位"), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, "单位", name), content);
  const { out } = await run(runCheck, folder, "--each", "folder", "--format", format, "--lang", "zh-CN");
  return { out, folder: join(folder, "单位") };
}

async function filesOf(files: Readonly<Record<string, Uint8Array>>) {
  const { out, folder } = await checked(files);
  const { files: told } = JSON.parse(out) as { files: File[] };
  const named = (file: string) => file.slice(folder.length + 1);
  return told.map((each) => ({
    ...each,
    file: named(each.file),
    copies: each.copies?.map(({ sheet, of }) => [sheet, named(of.file), of.sheet]),
  }));
}

const formsOf = (names: string, changes: Changes = {}) => {
  const forms = typed(seedForms, changes).filter(({ name }) => names.split(" ").some((one) => name.startsWith(one)));
  return forms;
};
const asExcel = (names: string, changes?: Changes) => fileOf(formsOf(names, changes));
const asWord = (names: string, changes?: Changes) => docxOfForms(formsOf(names, changes));
const oldWord = Buffer.from("d0cf11e0a1b11ae1" + "00".repeat(600), "hex");

test.each<[string, () => Promise<Record<string, Uint8Array>>, "silent" | "found" | "unjudged"]>([
  ["附件2 alone", async () => ({ "2.xlsx": await asExcel("附件2") }), "silent"],
  ["附件4 alone", async () => ({ "4.xlsx": await asExcel("附件4") }), "silent"],
  [
    "附件2, 附件3 and 附件4, each alone in its file",
    async () => ({
      "2.xlsx": await asExcel("附件2"),
      "3.xlsx": await asExcel("附件3"),
      "4.xlsx": await asExcel("附件4"),
    }),
    "silent",
  ],
  [
    "附件2 and 附件4 beside 附件3 in Word",
    async () => ({ "24.xlsx": await asExcel("附件2 附件4"), "3.docx": asWord("附件3") }),
    "silent",
  ],
  [
    "附件2 and 附件4 in Word beside 附件3",
    async () => ({ "24.docx": asWord("附件2 附件4"), "3.xlsx": await asExcel("附件3") }),
    "silent",
  ],
  [
    "附件2 and 附件4 without 附件3",
    async () => ({ "2.docx": asWord("附件2"), "4.xlsx": await asExcel("附件4") }),
    "found",
  ],
  [
    "附件2 and 附件4 beside a file that nobody can read",
    async () => ({ "2.xlsx": await asExcel("附件2"), "4.xlsx": await asExcel("附件4"), "附件3.doc": oldWord }),
    "unjudged",
  ],
])("%s: that 附件3 is missing is said only where it is", async (_what, files, expected) => {
  const told = await filesOf(await files());
  const isIt = ({ rule }: { rule: string }) => rule === "documents-incomplete";
  const found = told.flatMap(({ findings }) => findings.filter(isIt));
  const unjudged = told.flatMap((each) => each.unjudged.filter(isIt));
  expect([found.length, unjudged.length]).toEqual({ silent: [0, 0], found: [1, 0], unjudged: [0, 1] }[expected]);
  if (expected === "unjudged") expect(unjudged[0]?.reason).toContain("附件3.doc");
});

const bare = ({ rule, sheet, cell, message, arithmetic }: Found) => [rule, sheet, cell, message, arithmetic];

test("the annexes handed in as Word and as Excel are counted once, where a person corrects; the Word file says so", async () => {
  const excel = { "附件.xlsx": await asExcel("附件") };
  const [alone] = await filesOf(excel);
  const [word, both] = await filesOf({ ...excel, "附件.docx": asWord("附件") });
  expect(both!.file).toBe("附件.xlsx");
  expect(both!.findings.map(bare)).toEqual(alone!.findings.map(bare));
  expect(word).toMatchObject({ file: "附件.docx", annexes: [], findings: [], unjudged: [] });
  expect(word!.copies).toEqual(seedForms.map(({ name }, at) => [`第${String(at + 1)}个表`, "附件.xlsx", name]));
  expect(both!.copies).toBeUndefined();
});

test.each(["text", "html", "sarif"])("a copy is told of in %s", async (format) => {
  const { out } = await checked({ "3.xlsx": await asExcel("附件3"), "3.docx": asWord("附件3") }, format);
  expect(out).toContain("第1个表（见 [3.xlsx]附件3）");
});

const refund = "附件4-原试点退费";

test.each<[string, Changes, boolean]>([
  ["spaces and line ends", { [`${refund}!B4`]: "人力资源与 社会\n保障局" }, true],
  ["zeros behind the last decimal, and separators", { [`${refund}!F6`]: "148.00", [`${refund}!E6`]: "450.0" }, true],
  ["an amount", { [`${refund}!F6`]: "149" }, false],
  ["a score", { [`${refund}!I6`]: "9" }, false],
  ["a word of an indicator's result", { [`${refund}!F15`]: "98％左右" }, false],
])("附件4 in Excel and in Word that differ by %s", async (_what, changes, isCopy) => {
  const told = await filesOf({
    "全.xlsx": await asExcel("附件"),
    "退费.docx": asWord(refund, changes),
  });
  const twice = told.flatMap(({ file, findings }) =>
    findings.filter(({ rule }) => rule === "duplicate-annex").map(({ related }) => [file, related[0]?.file]),
  );
  expect(told.find(({ file }) => file === "退费.docx")?.copies !== undefined).toBe(isCopy);
  expect(twice.length).toBe(isCopy ? 0 : 2);
  // The project's money counts once either way.
  const total = told.flatMap(({ findings }) => findings.find(({ rule }) => rule === "project-total-mismatch") ?? []);
  expect(total.map(({ arithmetic }) => arithmetic)).toEqual(["107.59万元 + 148万元 = 255.59万元"]);
});

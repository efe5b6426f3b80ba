import { createHash } from "node:crypto";
import { version as program } from "../../package.json";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { CFB } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { runCheck } from "../../src/cli/run-check";
import expected from "../fixtures/seed/expected.json";
import { run, temporaryFolder } from "./run";
import { cleanFile, seedFile } from "./seed-file";
import { seedKinds } from "../fixtures/forms";

const at = temporaryFolder();
const seed = at("种子.xlsx");
const check = (...argv: string[]) => run(runCheck, ...argv);

interface Cell {
  sheet: string;
  cell: string;
}
interface Reported extends Cell {
  rule: string;
  code: string;
  severity: string;
  message: string;
  basis: string;
  related: Cell[];
}

beforeAll(async () => writeFileSync(seed, await seedFile()));

test("a clean, consistent set of annexes exits with 0, no error and no warning", async () => {
  writeFileSync(at("一致.xlsx"), await cleanFile());
  const { code, out, err } = await check(at("一致.xlsx"), "--format", "json", "--fail-on", "warning");
  const [{ annexes, summary }] = JSON.parse(out).files;
  expect({ code, err, annexes: annexes.length, summary }).toEqual({
    code: 0,
    err: "",
    annexes: 5,
    summary: { error: 0, warning: 0, info: 0, unjudged: 0, entries: 0 },
  });
});

describe("the seed workbook", () => {
  test("as JSON: every fault at its cell under its rule, nothing that ties out", async () => {
    const { code, out, err } = await check(seed, "--format", "json");
    const { version, tool, profile, files, failed, totals } = JSON.parse(out);
    expect({ code, err, version, profile }).toEqual({ code: 1, err: "", version: 2, profile: "mof-2020" });
    expect(tool).toEqual({ name: "self-eval", version: program, catalogue: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect([failed, totals]).toEqual([[], { files: 1, failed: 0, leftOut: 0, ...files[0].summary }]);
    expect(files[0]).toMatchObject({
      sha256: createHash("sha256").update(readFileSync(seed)).digest("hex"),
      unit: expect.stringContaining("社会保险"),
    });
    expect(files[0].annexes.at(-1)).toMatchObject({ filled: expect.any(Number), score: "100", unread: [] });
    const [{ annexes, findings, summary }] = files as [
      { annexes: { kind: string }[]; findings: Reported[]; summary: Record<string, number> },
    ];
    expect(annexes.map(({ kind }) => kind)).toEqual(seedKinds);
    const reports = (want: { sheet: string; cell: string; rule: string }) =>
      findings.some(
        ({ rule, related, ...found }) =>
          rule === want.rule &&
          [found, ...related].some((cell) => cell.sheet === want.sheet && cell.cell === want.cell),
      );
    expect(expected.find.filter((want) => !reports(want))).toEqual([]);
    expect(summary.error! + summary.warning! + summary.info!).toBe(findings.length);
    for (const finding of findings) expect(Object.keys(finding)).toEqual(expect.arrayContaining(fieldsOfFinding));
  });

  test("as JSON: a finding names its cell, tells a limit from what is expected, and what proves it", async () => {
    const [{ findings }] = JSON.parse((await check(seed, "--format", "json")).out).files as [{ findings: Reported[] }];
    const at = (sheet: string, rule: string) => findings.find((one) => one.sheet === sheet && one.rule === rule);
    expect(at("附件4-原试点退费", "execution-score")).toMatchObject({
      ...{ row: "年度资金总额", column: "自评得分", actual: "10", expected: "3.29" },
      ...{ arithmetic: "148 ÷ 450 × 10 = 3.29", cause: "附件4-原试点退费!H6", fix: { value: "3.29" } },
      related: [{ name: "全年执行数" }, { name: "全年预算数" }, { name: "分值" }],
    });
    const low = at("附件4-原试点退费", "low-execution");
    expect(low).toMatchObject({ actual: "148", limit: "不低于 80%" });
    expect(low).not.toHaveProperty("expected");
  });

  test("the same rules and places have the same hash, another place has another", async () => {
    const hash = async (...options: string[]) =>
      JSON.parse((await check(seed, "--format", "json", ...options)).out).tool.catalogue as string;
    const place = at("地方.json");
    writeFileSync(place, '{"name":"某市","source":"某市财绩〔2024〕1号","lowExecution":0.7}');
    expect(await hash()).toBe(await hash("--profile", "shanghai"));
    expect(await hash("--profile", place)).not.toBe(await hash());
  });

  test("a rule is left out or explained by its code, and one that is none is refused", async () => {
    const { findings } = JSON.parse((await check(seed, "--format", "json", "--without", "s06,R01")).out).files[0];
    const codes = findings.map(({ code }: Reported) => code);
    expect(codes).toContain("I04");
    expect(codes.filter((code: string) => ["S06", "R01"].includes(code))).toEqual([]);
    const told = await check("--explain", "S06", "--explain", "T01");
    expect(told).toMatchObject({ code: 0, err: "" });
    for (const part of ["S06 未达标却得满分", "T01 报告中的分项与合计不符", "--without T01"])
      expect(told.out).toContain(part);
    expect((await check(seed, "--without", "S99")).code).toBe(3);
  });

  test("as text: by sheet, with what was recognised and counted", async () => {
    const { code, out } = await check(seed);
    expect(code).toBe(1);
    for (const part of ["[附件4-原试点退费]", "附件3 整体支出绩效自评表（附件3!A1:I32）", "合计："])
      expect(out).toContain(part);
  });

  test("as SARIF and as HTML, into a file", async () => {
    expect((await check(seed, "--format", "sarif", "--out", at("out.sarif"))).code).toBe(1);
    const { version, runs } = JSON.parse(readFileSync(at("out.sarif"), "utf8"));
    expect(version).toBe("2.1.0");
    expect(runs[0].results.length).toBeGreaterThan(expected.find.length / 2);
    expect(runs[0].results[0].ruleId).toBe(runs[0].tool.driver.rules[runs[0].results[0].ruleIndex].id);
    expect((await check(seed, "--format", "html", "--out", at("out.html"))).code).toBe(1);
    expect(readFileSync(at("out.html"), "utf8")).toMatch(/^<!doctype html>[\s\S]*附件4-原试点退费/);
  });

  test("--fail-on never answers 0, English on demand", async () => {
    const { code, out } = await check(seed, "--fail-on", "never", "--lang", "en");
    expect(code).toBe(0);
    expect(out).toContain("Annexes recognised: 5");
  });

  test("never writes its report over the workbook", async () => {
    const before = readFileSync(seed);
    expect((await check(seed, "--out", seed)).code).toBe(3);
    expect(readFileSync(seed).equals(before)).toBe(true);
  });
});

const fieldsOfFinding = ["rule", "code", "severity", "sheet", "cell", "message", "related", "basis", "cause"];
const zip = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const workbookOf = (
  sheet: string,
  workbook = '<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="a"/></sheets></workbook>',
) =>
  zip({
    "_rels/.rels":
      '<Relationships><Relationship Id="w" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="a" Type="x/worksheet" Target="sheet.xml"/></Relationships>',
    "xl/sheet.xml": sheet,
  });
const oldOffice = Buffer.from("d0cf11e0a1b11ae1", "hex");

/** A container of old Office with these streams. */
function containerOf(...streams: string[]): Buffer {
  const container = CFB.utils.cfb_new();
  for (const name of streams) CFB.utils.cfb_add(container, `/${name}`, Buffer.alloc(5000, "甲"));
  return Buffer.from(CFB.write(container, { type: "buffer" }));
}

const unreadable: [string, string, () => Promise<Uint8Array> | Uint8Array, RegExp][] = [
  ["a picture", "a.xlsx", () => Buffer.from("89504e470d0a1a0a0000000d", "hex"), /不是可以读取/],
  ["an empty file", "b.xlsx", () => Buffer.alloc(0), /无法读取/],
  ["a truncated file", "c.xlsx", async () => (await seedFile()).subarray(0, 3000), /无法读取/],
  ["an encrypted workbook", "d.xlsx", () => containerOf("EncryptedPackage", "EncryptionInfo"), /打开密码/],
  [
    "a Word document of old that holds a workbook",
    "e.xls",
    () => containerOf("WordDocument", "Pool/Workbook"),
    /旧版 Word/,
  ],
  ["a document in rich text", "l.doc", () => Buffer.from("{\\rtf1\\ansi}"), /旧版 Word/],
  ["a container of something else", "m.xls", () => containerOf("PowerPoint Document"), /不是可以读取/],
  ["a container that is damaged", "n.xls", () => Buffer.concat([oldOffice, Buffer.alloc(600)]), /无法读取/],
  ["a zip of something else", "f.xlsx", () => zip({ "a.txt": "甲" }), /不是可以读取/],
  [
    "a part that is bent",
    "g.xlsx",
    () => workbookOf("<worksheet><sheetData><row></sheetData></worksheet>"),
    /无法读取/,
  ],
  [
    "an entity bomb",
    "h.xlsx",
    () => workbookOf('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>'),
    /无法读取/,
  ],
  [
    "a nesting bomb",
    "i.xlsx",
    () => workbookOf(`<worksheet><sheetData/>${"<a>".repeat(9999)}${"</a>".repeat(9999)}</worksheet>`),
    /无法读取/,
  ],
  ["a zip bomb", "j.xlsx", () => workbookOf(`<worksheet>${" ".repeat(200_000_000)}<sheetData/></worksheet>`), /太多/],
  ["a workbook without annexes", "k.xlsx", () => workbookOf("<worksheet><sheetData/></worksheet>"), /没有识别出/],
];

test.each(unreadable)("%s: one sentence and exit code 2", async (_what, name, content, sentence) => {
  writeFileSync(at(name), await content());
  const { code, out, err } = await check(at(name), "--format", "json");
  expect(code).toBe(2);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(err).toMatch(sentence);
  expect(JSON.parse(out)).toMatchObject({ files: [], failed: [{ file: at(name) }] });
});

test("a file that is not there, beside one that can be read: both are told, 2 wins over 1", async () => {
  const { code, out, err } = await check(at("fehlt.xlsx"), seed, "--format", "json");
  expect(code).toBe(2);
  expect(err).toContain("找不到");
  expect(JSON.parse(out).files).toHaveLength(1);
});

test("a folder is looked through, lock files are passed over", async () => {
  mkdirSync(at("区/单位"), { recursive: true });
  for (const name of ["区/甲.xlsx", "区/单位/乙.XLSX", "区/~$甲.xlsx"]) writeFileSync(at(name), await seedFile());
  const { out } = await check(at("区"), "--format", "json");
  expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual([
    at("区/单位/乙.XLSX"),
    at("区/甲.xlsx"),
  ]);
});

test.each([
  [[], /没有指定文件/],
  [["x.xlsx", "--format", "pdf"], /--format 不能是“pdf”/],
  [["x.xlsx", "--profile", "无"], /mof-2020/],
  [["x.xlsx", "--nope"], /不认识的选项.*--nope/],
  [["x.xlsx", "--out"], /--out/],
])("wrong arguments %j: exit code 3", async (argv, sentence) => {
  const { code, out, err } = await check(...argv);
  expect({ code, out }).toEqual({ code: 3, out: "" });
  expect(err).toMatch(sentence);
});

test("a name cannot steer the terminal", async () => {
  const { err } = await check(at("\u001b[2J甲\u202e.xlsx"));
  expect(err).toContain("<001B>[2J甲<202E>.xlsx");
});

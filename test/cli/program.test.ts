import * as XLSX from "@e965/xlsx";
import { execFile, execFileSync } from "node:child_process";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { version } from "../../package.json";
import { runCheck } from "../../src/cli/run-check";
import { selfEval } from "../../src/cli/self-eval";
import { seedReport } from "../core/narrative/seed-report";
import { fileOf, projectForms } from "../bench/project-sheets";
import { seedForms } from "../fixtures/forms";
import { docxOf, docxOfForms, tableOf } from "../host/files/docx/docx-of";
import { peakMemory } from "./peak-memory";
import { run } from "./run";
import { seedFile } from "./seed-file";

interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a file with Node alone. */
const node = (folder: string, file: string, ...argv: string[]) => nodeWith({}, folder, file, ...argv);

async function nodeWith(
  env: Readonly<Record<string, string>>,
  folder: string,
  file: string,
  ...argv: string[]
): Promise<Answer> {
  const started = promisify(execFile)(process.execPath, [file, ...argv], { cwd: folder, env: { PATH: "", ...env } });
  return started.then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: unknown) => error as Answer,
  );
}

/** A folder with the program and the seed workbook, and nothing else. */
let folder: string;

beforeAll(async () => {
  const built = await node(".", ".ci/self-eval.mjs", "--version");
  expect(built).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  folder = mkdtempSync(join(tmpdir(), "program-"));
  copyFileSync("bin/self-eval.cjs", join(folder, "self-eval.cjs"));
  writeFileSync(join(folder, "seed.xlsx"), await seedFile());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sheetOf(sheet: string): Uint8Array {
  const parts = {
    "_rels/.rels":
      '<Relationships><Relationship Id="w" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="表" sheetId="1" r:id="a"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="a" Type="x/worksheet" Target="sheet.xml"/></Relationships>',
    "xl/sheet.xml": sheet,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const alone = (...argv: string[]) => node(folder, "self-eval.cjs", ...argv);

test("the program alone finds in the seed workbook what its sources find", async () => {
  const seed = join(folder, "seed.xlsx");
  const { out } = await run(runCheck, seed, "--format", "json");
  const { code, stdout, stderr } = await alone("check", seed, "--format", "json");
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
  const { tool, ...found } = JSON.parse(stdout);
  // What no build made has no hash of its rules.
  expect(tool.catalogue).toMatch(/^(?!0{16})[\da-f]{16}$/);
  expect({ ...found, tool: { ...tool, catalogue: "0".repeat(16) } }).toEqual(JSON.parse(out));
});

describe("what the first run compiled is kept for the next", () => {
  let home: string;
  beforeEach(() => (home = mkdtempSync(join(tmpdir(), "home-"))));
  afterEach(() => rmSync(home, { recursive: true }));
  const cache = () => join(home, ".cache/self-eval");
  const kept = () => (existsSync(cache()) ? readdirSync(cache()) : []);
  const checked = (env: Readonly<Record<string, string>> = {}) =>
    nodeWith({ HOME: home, ...env }, folder, "self-eval.cjs", "check", "seed.xlsx");

  test("in the person's own folder, one file a command, which the next run leaves as it is", async () => {
    const first = await checked();
    expect(first).toEqual(await alone("check", "seed.xlsx"));
    expect(kept()).toEqual([expect.stringMatching(/^check-[0-9a-f]{16}-v\d+\.\d+\.\d+-\w+$/)]);
    const file = join(cache(), kept()[0]!);
    expect([statSync(cache()).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o700, 0o600]);
    const { ino } = statSync(file);
    expect(await checked()).toEqual(first);
    expect(statSync(file).ino).toBe(ino);
  });

  test("what is damaged, foreign or of another version is never run, and is replaced", async () => {
    const first = await checked();
    const file = join(cache(), kept()[0]!);
    const sound = readFileSync(file);
    const damaged = [0, 4, 5000, sound.length - 1].map((at) =>
      sound.map((byte, place) => (place === at ? ~byte : byte)),
    );
    for (const content of [...damaged, sound.subarray(0, 1000), new Uint8Array()]) {
      writeFileSync(file, content);
      expect(await checked()).toEqual(first);
      expect(readFileSync(file).length).toBeGreaterThan(100_000);
      expect(Buffer.compare(readFileSync(file), content)).not.toBe(0);
    }
    const old = join(cache(), "check-0123456789abcdef-v20.0.0-x64");
    renameSync(file, old);
    await checked();
    expect(existsSync(old)).toBe(false);
  });

  test("nothing is kept where others could write, where it is not wanted, or of a run that went wrong", async () => {
    mkdirSync(cache(), { recursive: true });
    chmodSync(cache(), 0o777);
    expect((await checked()).code).toBe(1);
    expect(kept()).toEqual([]);
    chmodSync(cache(), 0o700);
    expect((await checked({ NODE_DISABLE_COMPILE_CACHE: "1" })).code).toBe(1);
    expect((await nodeWith({ HOME: home }, folder, "self-eval.cjs", "check", "none.xlsx")).code).toBeGreaterThan(1);
    expect((await nodeWith({ HOME: home }, folder, "self-eval.cjs", "--version")).code).toBe(0);
    expect(kept()).toEqual([]);
  });
});

test("the program alone draws a blank form and fills a workbook", async () => {
  expect(await alone("template", "registry", "--out", "blank.xlsx")).toMatchObject({ code: 0, stderr: "" });
  expect(await alone("fill", "seed.xlsx", "--out", "filled.xlsx")).toMatchObject({ code: 0, stderr: "" });
  expect((await alone("check", "filled.xlsx")).code).toBe(1);
});

test("an output that exists is replaced only by --force, and then only a plain file; it keeps the input's permissions", async () => {
  const out = join(folder, "kept.xlsx");
  writeFileSync(out, "mine");
  chmodSync(join(folder, "seed.xlsx"), 0o640);
  for (const command of [
    ["fill", "seed.xlsx"],
    ["template", "registry"],
  ]) {
    const { code, stderr } = await alone(...command, "--out", "kept.xlsx");
    expect(code).toBe(3);
    expect(stderr).toContain("--force");
    expect(readFileSync(out, "utf8")).toBe("mine");
    expect((await alone(...command, "--out", ".", "--force")).code).toBe(3);
  }
  expect(await alone("fill", "seed.xlsx", "--out", "kept.xlsx", "--force")).toMatchObject({ code: 0, stderr: "" });
  expect(statSync(out).mode & 0o777).toBe(0o640);
});

test.each(["check", "fill", "template", "import", "draft", "merge"])(
  "%s says what it does and its version",
  async (command) => {
    const zh = await run(selfEval, command, "--help");
    const en = await run(selfEval, command, "--help", "--lang", "en");
    expect([zh.code, en.code]).toEqual([0, 0]);
    expect(zh.out).toMatch(/\p{Script=Han}/u);
    expect(en.out).not.toMatch(/\p{Script=Han}/u);
    expect(await run(selfEval, command, "--version")).toEqual({ code: 0, out: `${version}\n`, err: "" });
  },
);

test.each([
  [["import", "x.docx"], /--out/],
  [["merge", "a.json"], /--out/],
  [["chek", "x.xlsx"], /chek.*check/],
  [["constructor"], /constructor.*check/],
  [[], /--help/],
])("%j: one sentence and exit code 3", async (argv, sentence) => {
  const { code, out, err } = await run(selfEval, ...argv);
  expect({ code, out }).toEqual({ code: 3, out: "" });
  expect(err).toMatch(sentence);
});

/** The seed in the kinds that a spreadsheet program writes. */
const written = async (bookType: "xlsm" | "xls" | "ods") =>
  XLSX.write(XLSX.read(await seedFile(), { cellNF: true }), { bookType, type: "buffer" }) as Buffer;
/** The seed as a template: the same parts, one of them called otherwise. */
const asTemplate = async () => {
  const parts = unzipSync(await seedFile());
  const types = strFromU8(parts["[Content_Types].xml"]!).replace("sheet.main+xml", "template.main+xml");
  return zipSync({ ...parts, "[Content_Types].xml": strToU8(types) });
};
/** The container of Office 97, as a .doc or what a password was set on. */
function containerOf(...streams: string[]): Buffer {
  const container = XLSX.CFB.utils.cfb_new();
  for (const name of streams) XLSX.CFB.utils.cfb_add(container, `/${name}`, Buffer.alloc(5000, "甲"));
  return Buffer.from(XLSX.CFB.write(container, { type: "buffer" }) as Buffer);
}

/** One file of each kind; what a person is told of those that cannot be checked. */
const kinds: readonly (readonly [
  name: string,
  content: () => Promise<Uint8Array> | Uint8Array,
  told: RegExp | null,
])[] = [
  ["01.xlsx", seedFile, null],
  ["02.xlsm", () => written("xlsm"), null],
  ["03.xltx", asTemplate, null],
  ["04.xls", () => written("xls"), null],
  ["05.et", () => written("xls"), null],
  ["06.ods", () => written("ods"), null],
  ["07.docx", () => docxOfForms(seedForms), null],
  ["08\u202e<b>&amp;\u001b[2J.xlsx", seedFile, null],
  ["bomb.xlsx", () => sheetOf(`<worksheet>${" ".repeat(400_000_000)}<sheetData/></worksheet>`), /太大|太多|超过/],
  ["broken.xlsx", async () => (await seedFile()).subarray(0, 3000), /损坏/],
  ["encrypted.xlsx", () => containerOf("EncryptedPackage", "EncryptionInfo"), /打开密码/],
  [
    "entities.xlsx",
    () =>
      sheetOf('<!DOCTYPE x [<!ENTITY a "a"><!ENTITY b "&a;&a;">]><worksheet><sheetData>&b;</sheetData></worksheet>'),
    /损坏/,
  ],
  [
    "greedy.docx",
    () =>
      docxOf(
        tableOf({ rows: [Array(60).fill("12")], merges: [] }).replace(/<w:tr>.*<\/w:tr>/, (row) => row.repeat(4000)),
      ),
    /太大|太多|超过/,
  ],
  ["notes.md", () => Buffer.from("# 说明\n表格另附。"), /没有附件表格/],
  ["old.doc", () => containerOf("WordDocument", "1Table"), /\.docx/],
  ["report.txt", () => Buffer.from(seedReport.replace("完成率99.7%", "完成率89.7%")), null],
  ["~$01.xlsx", () => Buffer.from("x"), null],
];

test("a folder of one file of each kind: each is accounted for, what is whole is checked, none costs much", async () => {
  const inputs = join(folder, "inputs");
  mkdirSync(inputs);
  for (const [name, content] of kinds) writeFileSync(join(inputs, name), await content());
  execFileSync("mkfifo", [join(inputs, "pipe.xlsx")]);

  const start = performance.now();
  const memory = peakMemory();
  const { code, stdout, stderr } = await alone("check", "inputs", "--format", "json", "--jobs", "2");
  const megabytes = memory();
  const seconds = (performance.now() - start) / 1000;
  const report = JSON.parse(stdout) as {
    files: { file: string; findings: unknown[] }[];
    failed: { file: string; reason: string }[];
  };
  const names = (all: readonly { file: string }[]) => all.map(({ file }) => file.slice("inputs/".length));
  process.stderr.write(
    [
      `A folder of every kind: ${seconds.toFixed(1)} s, at most ${String(megabytes)} MB a process`,
      ...report.files.map(({ file, findings }) => `${JSON.stringify(file)}: ${String(findings.length)} findings`),
      ...report.failed.map(({ file, reason }) => `${file}: ${reason}`),
      `${stderr}\n`,
    ].join("\n"),
  );
  expect(megabytes).toBeLessThan(500);
  expect(code).toBe(2);
  const count = report.files[0]!.findings.length;
  expect(count).toBeGreaterThan(30);
  const isWhole = ([name, , told]: (typeof kinds)[number]) => told === null && !name.startsWith("~$");
  expect(names(report.files)).toEqual(kinds.filter(isWhole).map(([name]) => name));
  // The report in prose by itself: 6027 of 6045 are no 89.7 %.
  expect(report.files.map(({ file, findings }) => [file, findings.length])).toEqual(
    report.files.map(({ file }) => [file, file === "inputs/report.txt" ? 1 : count]),
  );
  const refused = [
    ...kinds.flatMap(([name, , told]) => (told ? [[name, told] as const] : [])),
    ["pipe.xlsx", /不是普通文件/] as const,
  ];
  expect(names(report.failed).sort()).toEqual(refused.map(([name]) => name).sort());
  for (const [name, told] of refused)
    expect([name, report.failed.find(({ file }) => file === `inputs/${name}`)?.reason]).toEqual([
      name,
      expect.stringMatching(told),
    ]);
  expect(stderr).toMatch(/略过了 1 个/);
});

test.each(["text", "html", "sarif", "xlsx"])("a file's hostile name stays text in %s", async (format) => {
  const out = join(folder, `named.${format}`);
  const inputs = join(folder, "named");
  mkdirSync(inputs, { recursive: true });
  writeFileSync(join(inputs, "08\u202e<b>&amp;\u001b[2J.xlsx"), await seedFile());
  const { code, stdout } = await alone(
    "check",
    "named",
    "--format",
    format,
    ...(format === "text" ? [] : ["--out", out]),
  );
  expect(code).toBe(1);
  const said =
    format === "xlsx"
      ? Object.values(unzipSync(readFileSync(out)))
          .map((part) => strFromU8(part))
          .join("")
      : format === "text"
        ? stdout
        : readFileSync(out, "utf8");
  expect(["\u202e", "\u001b"].filter((sign) => said.includes(sign))).toEqual([]);
  expect(said).not.toMatch(format === "text" || format === "sarif" ? /$^/ : /<b>/);
});

test("fill, import and draft give up a file that takes all memory, in one sentence; a large one that is real is written", async () => {
  const greedy = docxOf(
    tableOf({ rows: [Array(60).fill("12")], merges: [] }).replace(/<w:tr>.*<\/w:tr>/, (row) => row.repeat(4000)),
  );
  writeFileSync(join(folder, "greedy.docx"), greedy);
  writeFileSync(join(folder, "bomb.xlsx"), sheetOf(`<worksheet>${" ".repeat(400_000_000)}<sheetData/></worksheet>`));
  const memory = peakMemory();
  for (const [command, file] of [
    ["fill", "bomb.xlsx"],
    ["import", "greedy.docx"],
    ["draft", "greedy.docx"],
  ] as const) {
    const { code, stdout, stderr } = await alone(command, file, "--out", "never.out");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^\S.*\n$/);
    expect(existsSync(join(folder, "never.out"))).toBe(false);
  }
  expect(memory()).toBeLessThan(500);
  writeFileSync(join(folder, "many.xlsx"), await fileOf([...seedForms, ...projectForms(120)]));
  const { code, stdout, stderr } = await alone("fill", "many.xlsx", "--out", "many-filled.xlsx");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain("many-filled.xlsx");
});

import * as XLSX from "@e965/xlsx";
import { execFile, execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { docxOfForms } from "../host/files/docx/docx-of";
import { seedForms } from "../fixtures/forms";
import { temporaryFolder } from "./run";
import { seedFile } from "./seed-file";

const at = temporaryFolder();

/** The seed with a target that Excel made a day and an hour of. */
async function withDay(): Promise<XLSX.WorkBook> {
  const book = XLSX.read(await seedFile(), { cellNF: true });
  const sheet = book.Sheets["附件3"];
  if (!sheet) throw new Error("The seed has no annex 3.");
  sheet["E17"] = { t: "n", v: 45412.98, z: "yyyy-mm-dd hh:mm" };
  return book;
}

beforeAll(async () => {
  execFileSync(process.execPath, [".ci/self-eval.mjs", "--version"]);
  cpSync("bin/self-eval.cjs", at("program.cjs"));
  mkdirSync(at("here"));
  const book = await withDay();
  for (const bookType of ["xlsx", "xls", "ods"] as const)
    writeFileSync(at(`here/附件.${bookType}`), XLSX.write(book, { bookType, type: "buffer" }) as Buffer);
  writeFileSync(at("here/附件.docx"), docxOfForms(seedForms));
  mkdirSync(at("else where/há"), { recursive: true });
  for (const name of readdirSync(at("here"))) {
    // Written anew rather than copied: another time, other rights.
    writeFileSync(at(`else where/há/${name}`), readFileSync(at(`here/${name}`)));
    utimesSync(at(`else where/há/${name}`), 0, 0);
    chmodSync(at(`else where/há/${name}`), 0o400);
  }
});

interface Surroundings {
  readonly folder?: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly argv?: readonly string[];
}

/** What the program prints of all files of a folder, or of one, but for what the folder is called. */
async function checked({ folder = at("here"), cwd = at("."), env = {}, argv = [] }: Surroundings): Promise<string> {
  const all = [
    at("program.cjs"),
    "check",
    folder,
    "--format",
    "json",
    "--lang",
    "zh-CN",
    "--fail-on",
    "never",
    ...argv,
  ];
  const { stdout } = await promisify(execFile)(process.execPath, all, { cwd, env: { PATH: "", ...env } });
  return stdout.replaceAll(folder, "");
}

let usual: string;
beforeAll(async () => {
  usual = await checked({});
  expect(JSON.parse(usual).totals).toMatchObject({ files: 4, failed: 0 });
  expect(usual).toContain("2024-04-30 23:31");
});

test.each<[string, () => Surroundings]>([
  ["in another folder, with other times and rights", () => ({ folder: at("else where/há") })],
  ["by a path from where the program is started", () => ({ folder: "há", cwd: at("else where") })],
  ["in America, the machine speaking English", () => ({ env: { TZ: "America/Los_Angeles", LC_ALL: "en_US.UTF-8" } })],
  ["east of the date line, the machine speaking Turkish", () => ({ env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR" } })],
  ["one after another", () => ({ argv: ["--jobs", "1"] })],
])("the same bytes come to the same %s", async (_, surroundings) => {
  expect(await checked(surroundings())).toBe(usual);
});

test.each(["xlsx", "xls", "ods", "docx"])("an .%s alone comes to the same as beside others", async (kind) => {
  const alone = JSON.parse(await checked({ folder: at(`here/附件.${kind}`) })).files[0];
  const beside = JSON.parse(usual).files.find(({ file }: { file: string }) => file.endsWith(kind));
  expect({ ...alone, file: beside.file }).toEqual(beside);
});

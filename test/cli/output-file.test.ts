import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runCheck } from "../../src/cli/run-check";
import { runFill } from "../../src/cli/run-fill";
import { run, temporaryFolder } from "./run";
import { cleanForms, seedForms, typed } from "../fixtures/forms";
import { fileOf } from "../bench/project-sheets";
import { seedFile } from "./seed-file";

const at = temporaryFolder();
const seed = at("种子.xlsx");
beforeAll(async () => writeFileSync(seed, await seedFile()));

test("a report, too, replaces a file only when asked", async () => {
  writeFileSync(at("报告.html"), "mine");
  const refused = await run(runCheck, seed, "--format", "html", "--out", at("报告.html"));
  expect(refused).toMatchObject({ code: 3, out: "", err: expect.stringContaining("--force") });
  expect(readFileSync(at("报告.html"), "utf8")).toBe("mine");
  expect((await run(runCheck, seed, "--format", "html", "--out", at("报告.html"), "--force")).code).toBe(1);
  expect(readFileSync(at("报告.html"), "utf8")).toMatch(/^<!doctype html>/);
});

test("a pipe, a folder and a link that leads nowhere are never replaced", async () => {
  execFileSync("mkfifo", [at("管道")]);
  symlinkSync(at("没有"), at("断链"));
  for (const out of [at("管道"), at("."), at("断链")]) {
    const { code, err } = await run(runFill, seed, "--out", out, "--force");
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining("不是普通文件") });
  }
  expect(lstatSync(at("管道")).isFIFO()).toBe(true);
  expect(existsSync(at("没有"))).toBe(false);
});

test("a link stays a link: the file that it leads to is replaced, with the input's permissions", async () => {
  writeFileSync(at("真.xlsx"), "old");
  symlinkSync(at("真.xlsx"), at("链.xlsx"));
  chmodSync(seed, 0o604);
  expect((await run(runFill, seed, "--out", at("链.xlsx"), "--force")).code).toBe(0);
  expect(lstatSync(at("链.xlsx")).isSymbolicLink()).toBe(true);
  expect(statSync(at("真.xlsx")).mode & 0o777).toBe(0o604);
  expect(readFileSync(at("真.xlsx")).subarray(0, 2).toString()).toBe("PK");
});

test("no draft is left: not of this run, nor of one that was killed; one of a run that goes on is", async () => {
  const { pid: ended } = spawnSync(process.execPath, ["-e", ""]);
  writeFileSync(at(`出.xlsx.${String(ended)}.tmp`), "half");
  writeFileSync(at(`出.xlsx.${String(process.ppid)}.tmp`), "half");
  writeFileSync(at("出.xlsx.bak.tmp"), "mine");
  expect((await run(runFill, seed, "--out", at("出.xlsx"))).code).toBe(0);
  expect(
    readdirSync(at("."))
      .filter((name) => name.startsWith("出"))
      .sort(),
  ).toEqual(["出.xlsx", "出.xlsx.bak.tmp", `出.xlsx.${String(process.ppid)}.tmp`].sort());
});

test("a protected sheet is told and does not keep the others from being filled", async () => {
  const blank = typed(cleanForms, { "附件4-业务工作经费!H6": "", "附件4-原试点退费!H6": "" });
  const parts = unzipSync(await fileOf(blank));
  const sheet = `xl/worksheets/sheet${String(seedForms.findIndex(({ name }) => name === "附件4-业务工作经费") + 1)}.xml`;
  const xml = strFromU8(parts[sheet]!).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
  writeFileSync(at("保护.xlsx"), zipSync({ ...parts, [sheet]: strToU8(xml) }));
  const { code, out, err } = await run(runFill, at("保护.xlsx"), "--out", at("填.xlsx"), "--values");
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining("附件4-业务工作经费") });
  expect(out).toContain("附件4-原试点退费!H6：空白 → 100%");
  expect(out).not.toContain("附件4-业务工作经费!H6");
  const filled = unzipSync(readFileSync(at("填.xlsx")));
  expect(strFromU8(filled[sheet]!)).toBe(xml);
});

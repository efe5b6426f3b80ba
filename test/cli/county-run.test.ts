import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { runCheck } from "../../src/cli/run-check";
import { progressOf } from "../../src/cli/progress";
import type { Terminal } from "../../src/cli/terminal";
import { wordingIn } from "../../src/core/wording/wording";
import { run, temporaryFolder } from "./run";
import { cleanFile, seedFile } from "./seed-file";

const at = temporaryFolder();
const count = 12;

beforeAll(async () => {
  execFileSync(process.execPath, [".ci/self-eval.mjs", "--version"]);
  cpSync("bin/self-eval.cjs", at("program.cjs"));
  mkdirSync(at("county"));
  const files = [await seedFile(), await cleanFile()];
  for (let n = 0; n < count; n++) writeFileSync(at(`county/${String(n)}.xlsx`), files[n % 2] ?? "");
  writeFileSync(at("county/9 坏.xlsx"), "no workbook");
});

/** Starts the program over the county, sends it the signal once so many submissions are kept, and answers what it came to. */
function started(cache: string, signal?: NodeJS.Signals, after = 3) {
  const argv = [at("program.cjs"), "check", at("county"), "--format", "json", "--jobs", "1", "--cache", at(cache)];
  const child = spawn(process.execPath, argv, { env: { PATH: "" } });
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said.out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said.err += text));
  const watch = setInterval(() => {
    if (signal && keptIn(cache) >= after) {
      clearInterval(watch);
      child.kill(signal);
    }
  }, 1);
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on("close", (code) => {
      clearInterval(watch);
      resolve({ code, ...said });
    });
  });
}

function keptIn(cache: string): number {
  return existsSync(at(cache)) ? readdirSync(at(cache)).filter((name) => name.endsWith(".json")).length : 0;
}

async function withoutCache(): Promise<unknown> {
  return resultsOf((await run(runCheck, at("county"), "--format", "json")).out);
}

/** What no build made has no hash of its rules. */
function resultsOf(out: string): unknown {
  const results = JSON.parse(out);
  return { ...results, tool: { ...results.tool, catalogue: "" } };
}

test("a run that was killed in the middle and runs again prints the JSON of a run without a cache", async () => {
  expect((await started("killed", "SIGKILL")).code).toBe(null);
  const kept = keptIn("killed");
  expect(kept).toBeGreaterThanOrEqual(3);
  expect(kept).toBeLessThan(count);
  const again = await started("killed");
  expect(keptIn("killed")).toBe(count);
  expect(resultsOf(again.out)).toEqual(await withoutCache());
});

test("Ctrl+C: what is done is reported and kept, the rest says that the run was stopped", async () => {
  const { code, out, err } = await started("stopped", "SIGINT");
  expect(code).toBe(2);
  const { files, failed } = JSON.parse(out);
  expect(files.length).toBe(keptIn("stopped"));
  expect(files.length + failed.length).toBe(count + 1);
  expect(files.length).toBeLessThan(count);
  const notBegun = failed.filter(({ reason }: { reason: string }) => reason.includes("之前已中断"));
  expect(notBegun).toContainEqual(expect.objectContaining({ file: at("county/9.xlsx") }));
  // One sentence for all of them.
  expect(err).toContain(
    `已中断：还有 ${String(notBegun.length)} 个文件没有核对，其余的已列入结果并保存。再次运行同样的命令（结果文件已存在时加 --force），只核对余下的。\n`,
  );
  expect(err).not.toContain("之前已中断");
  expect(resultsOf((await started("stopped")).out)).toEqual(await withoutCache());
});

test("--cache: what is kept is not checked again; other rules, other bytes, a broken or foreign entry are", async () => {
  mkdirSync(at("one"));
  writeFileSync(at("one/a.xlsx"), await seedFile());
  // Inside the folder that is checked: its entries are nobody's submissions.
  const check = (...argv: string[]) =>
    run(runCheck, at("one"), "--format", "json", "--cache", at("one/cache"), ...argv);
  const kept = () => readdirSync(at("one/cache")).map((name) => at(`one/cache/${name}`));
  const first = await check();
  const [entry = ""] = kept();
  const text = readFileSync(entry, "utf8");
  expect(await check()).toEqual(first);
  expect(kept()).toEqual([entry]);
  for (const broken of [text.slice(0, -9), text.replace("a.xlsx", "b.xlsx"), "[]", ""]) {
    writeFileSync(entry, broken);
    expect(await check()).toEqual(first);
    expect(readFileSync(entry, "utf8")).toBe(text);
  }
  await check("--lang", "en");
  await check("--profile", "guess", "--lang", "en");
  writeFileSync(at("one/a.xlsx"), await cleanFile());
  expect((await check()).out).not.toBe(first.out);
  expect(kept().length).toBeGreaterThanOrEqual(3);
});

test("a cache where there can be none is refused before anything is checked", async () => {
  writeFileSync(at("taken"), "");
  expect(await run(runCheck, at("county"), "--cache", at("taken"))).toMatchObject({ code: 2, out: "" });
});

test("progress tells how many are done, how fast, what is left, the file at hand; then its line is empty", () => {
  const lines: string[] = [];
  let now = 0;
  const terminal = { showProgress: (line: string) => void lines.push(line) } as Terminal;
  const progress = progressOf(4, terminal, wordingIn("en"), () => now);
  progress.start("county/a.xlsx");
  now = 500;
  progress.finish();
  progress.start("county/b\u001b.xlsx");
  progress.close();
  expect(lines[0]).toBe("0/4 · a.xlsx");
  expect(lines[1]).toBe("1/4 · 2.0 a second · about 2 s left · a.xlsx");
  expect(lines[2]).not.toContain("\u001b");
  expect(lines[3]).toBe("");
});

test("how long the rest takes is told by the last ones, as what a cache answered at once says nothing of it", () => {
  const lines: string[] = [];
  let now = 0;
  const terminal = { showProgress: (line: string) => void lines.push(line) } as Terminal;
  const progress = progressOf(1000, terminal, wordingIn("en"), () => now);
  progress.start("county/a.xlsx");
  for (let kept = 0; kept < 300; kept++) progress.finish();
  for (let checked = 0; checked < 60; checked++) {
    now += 500;
    progress.finish();
  }
  expect(lines.at(-1)).toBe("360/1000 · 2.0 a second · about 6 min left · a.xlsx");
});

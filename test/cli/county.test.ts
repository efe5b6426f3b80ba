import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { runCheck } from "../../src/cli/run-check";
import { runMerge } from "../../src/cli/run-merge";
import { runTemplate } from "../../src/cli/run-template";
import { cleanFile, seedFile } from "./seed-file";
import { run, temporaryFolder } from "./run";

const at = temporaryFolder();

beforeAll(async () => {
  mkdirSync(at("county"));
  writeFileSync(at("county/甲.xlsx"), await seedFile());
  writeFileSync(at("county/乙.xlsx"), await cleanFile());
});

test("several submissions are seen together: a line a unit, what was found most, in text and JSON", async () => {
  const { out } = await run(runCheck, at("county"));
  expect(out).toMatch(/总览：2 份报送材料，0 份没有核对；\d+ 个错误/);
  expect(out).toMatch(/乙\.xlsx {2}\d+ {2}\d+% {2}0 {2}0 .*未见错误/);
  const { overview } = JSON.parse((await run(runCheck, at("county"), "--format", "json")).out);
  expect(overview.units).toHaveLength(2);
});

test("--baseline: mended faults are repaired, the same file again is still open", async () => {
  await run(runCheck, at("county/甲.xlsx"), "--format", "json", "--out", at("before.json"));
  const before = JSON.parse(readFileSync(at("before.json"), "utf8")).files[0];
  writeFileSync(at("甲.xlsx"), await cleanFile());
  const again = JSON.parse(
    (await run(runCheck, at("甲.xlsx"), "--format", "json", "--baseline", at("before.json"))).out,
  ).files[0];
  const kept = again.findings.filter(({ change }: { change: string }) => change === "open").length;
  expect(again.repaired).toHaveLength(before.findings.length - kept);
  expect(again.repaired.length).toBeGreaterThan(30);
  const same = JSON.parse(
    (await run(runCheck, at("county/甲.xlsx"), "--format", "json", "--baseline", at("before.json"))).out,
  ).files[0];
  expect(same.repaired).toEqual([]);
  expect(new Set(same.findings.map(({ change }: { change: string }) => change))).toEqual(new Set(["open"]));
});

test("--registry: who handed nothing in is named", async () => {
  const { out } = await run(runCheck, at("county"), "--registry", at("county/甲.xlsx"));
  expect(out).toMatch(/对照清单：清单所列 \d+ 个单位/);
  expect(out).toContain("未报送：");
});

test("merge: the parts' JSON, whatever their order, is the JSON of the whole", async () => {
  writeFileSync(at("county/丙.xlsx"), "no workbook");
  const part = async (name: string, ...files: string[]) => {
    await run(runCheck, ...files.map((file) => at(`county/${file}`)), "--format", "json", "--out", at(name));
    return at(name);
  };
  const parts = [await part("p1.json", "甲.xlsx"), await part("p2.json", "丙.xlsx", "乙.xlsx")];
  for (const [name, order] of Object.entries({ "m1.json": parts, "m2.json": [...parts].reverse() })) {
    expect(await run(runMerge, ...order, "--out", at(name))).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(at(name), "utf8")).toBe((await run(runCheck, at("county"), "--format", "json")).out);
  }
  writeFileSync(at("older.json"), readFileSync(parts[1] ?? "", "utf8").replace(/"catalogue": "/, "$&0"));
  const older = await run(runMerge, parts[0] ?? "", at("older.json"), "--out", at("mixed.json"));
  expect(older).toMatchObject({ code: 3, err: expect.stringMatching(/older\.json 与其余各部分的规则或版本不同/) });
  const twice = await run(runMerge, parts[0] ?? "", parts[0] ?? "", "--out", at("twice.json"));
  expect(twice).toMatchObject({ code: 3, err: expect.stringContaining("在不止一个部分中出现") });
});

test.each([
  ["--registry", "blank.xlsx", "没有识别出专项资金清单"],
  ["--baseline", "blank.xlsx", "不是 self-eval check --format json 写出的结果"],
  ["--baseline", "nowhere.json", "找不到"],
])("%s %s is refused with what to do", async (option, name, says) => {
  await run(runTemplate, "project-evaluation", "--out", at("blank.xlsx"), "--force");
  const { code, err } = await run(runCheck, at("county"), option, at(name));
  expect(err).toContain(says);
  expect(code).not.toBe(0);
});

import { linkSync, readFileSync, writeFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { runCheck } from "../../src/cli/run-check";
import { runFill } from "../../src/cli/run-fill";
import { fileOf } from "../bench/project-sheets";
import { cleanForms, typed } from "../fixtures/forms";
import { run, temporaryFolder } from "./run";
import { seedFile } from "./seed-file";

const at = temporaryFolder();
const seed = at("种子.xlsx");
const rulesFound = async (file: string) => {
  const { out } = await run(runCheck, file, "--format", "json");
  return (JSON.parse(out).files[0].findings as { rule: string; cell: string; sheet: string }[]).map(
    ({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`,
  );
};

beforeAll(async () => writeFileSync(seed, await seedFile()));

test.each([[], ["--values"]])("fills what is blank and nothing else, and says what (%s)", async (...flags) => {
  const out = at(`out${flags.length}.xlsx`);
  const filled = await run(runFill, seed, "--out", out, ...flags);
  expect({ code: filled.code, err: filled.err }).toEqual({ code: 0, err: "" });
  expect(filled.out).toMatch(/附件4-原试点退费!H6：空白 → 32\.89%（148 ÷ 450/);
  expect(filled.out).toMatch(/附件4-原试点退费!I6：现为 10，计算得 3\.29/);

  const xml = Object.entries(unzipSync(readFileSync(out))).map(([name, bytes]) =>
    name.endsWith(".xml") ? strFromU8(bytes) : "",
  );
  expect(xml.some((text) => text.includes("<f>"))).toBe(flags.length === 0);
  const [before, after] = [await rulesFound(seed), await rulesFound(out)];
  expect(before.some((each) => each.startsWith("missing-derived-value"))).toBe(true);
  expect(after.filter((each) => each.startsWith("missing-derived-value"))).toEqual([]);
  expect(after.filter((each) => !before.includes(each))).toEqual([]);
});

test("a total waits for a score that only a person gives, and that is named", async () => {
  const [file, out] = [at("缺分.xlsx"), at("缺分-填.xlsx")];
  writeFileSync(file, await fileOf(typed(cleanForms, { "附件3!H25": "", "附件3!H31": "" })));
  const filled = await run(runFill, file, "--out", out);
  expect(filled.out).toContain("附件3!H31 暂不合计：“追回多发退休待遇，保障基金安全”（H25）还没有填。");
  expect(filled.out).toContain("没有需要填写的单元格");
});

test("a second fill changes nothing, byte for byte", async () => {
  const [once, twice] = [at("once.xlsx"), at("twice.xlsx")];
  await run(runFill, seed, "--out", once);
  expect((await run(runFill, once, "--out", twice)).out).toContain("没有需要填写的单元格");
  expect(readFileSync(twice).equals(readFileSync(once))).toBe(true);
});

test("never writes over its input, whatever name that has", async () => {
  const before = readFileSync(seed);
  linkSync(seed, at("同一.xlsx"));
  for (const out of [seed, at("同一.xlsx"), at("./種/../种子.xlsx")]) {
    const { code, err } = await run(runFill, seed, "--out", out);
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining("不会被覆盖") });
  }
  expect(readFileSync(seed).equals(before)).toBe(true);
});

test.each([
  [[], 3, /没有指定文件/],
  [["a.xlsx"], 3, /--out/],
  [["a.xlsx", "b.xlsx", "--out", "c.xlsx"], 3, /一个文件/],
  [["fehlt.xlsx", "--out", "c.xlsx"], 2, /找不到 fehlt\.xlsx/],
])("%j: a sentence and exit code %i", async (argv, code, sentence) => {
  const answer = await run(runFill, ...argv);
  expect(answer).toMatchObject({ code, out: "", err: expect.stringMatching(sentence) });
});

test("a place that cannot be written is said", async () => {
  const { code, err } = await run(runFill, seed, "--out", at("nirgends/a.xlsx"));
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("无法写入") });
});

import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { runCheck } from "../../src/cli/run-check";
import { runDraft } from "../../src/cli/run-draft";
import { openHandedIn } from "../../src/host/files/open-handed-in";
import { seedForms } from "../fixtures/forms";
import { docxOfForms } from "../host/files/docx/docx-of";
import { run, temporaryFolder } from "./run";
import { cleanFile, seedFile } from "./seed-file";

const at = temporaryFolder();
const draft = (from: string, to: string, ...more: string[]) =>
  run(runDraft, at(from), "--out", at(to), "--lang", "zh-CN", ...more);

beforeAll(async () => {
  writeFileSync(at("seed.xlsx"), await seedFile(), { mode: 0o640 });
  writeFileSync(at("clean.xlsx"), await cleanFile());
  writeFileSync(at("seed.docx"), docxOfForms(seedForms));
});

test.each(["seed.xlsx", "clean.xlsx", "seed.docx"])(
  "the draft of %s, as the report of the same file: nothing is found in it",
  async (from) => {
    expect((await draft(from, `${from}.docx`)).code).toBe(0);
    const { out } = await run(runCheck, at(from), "--report", at(`${from}.docx`), "--format", "json");
    const [{ findings, narrative }] = JSON.parse(out).files;
    expect(findings.filter(({ document }: { document?: string }) => document !== undefined)).toEqual([]);
    expect(narrative.tied.length).toBeGreaterThan(20);
    expect(narrative.told).toEqual([]);
  },
);

test("the document by itself is a report without annexes, whose findings stand behind the list of attachments", async () => {
  expect(await draft("seed.xlsx", "alone.docx")).toMatchObject({
    code: 0,
    err: "",
    out: expect.stringContaining("45 个"),
  });
  const { code, out } = await run(runCheck, at("alone.docx"), "--format", "json");
  const [file] = JSON.parse(out).files;
  expect([code, file.annexes, file.findings]).toEqual([0, [], []]);
  const opened = await openHandedIn("alone.docx", readFileSync(at("alone.docx")));
  const grids = await opened.readGrids();
  expect(
    grids
      .at(-1)!
      .rows.at(-1)!
      .map((cell) => cell?.text),
  ).toEqual(["45", "附件4-原试点退费!I16", expect.stringContaining("业务办理合格率")]);
});

test("an output that exists is kept unless --force is given, the input always; a new one has the input's permissions", async () => {
  expect((await draft("seed.xlsx", "new.docx")).code).toBe(0);
  expect(statSync(at("new.docx")).mode & 0o777).toBe(0o640);
  expect((await draft("seed.xlsx", "new.docx")).code).toBe(3);
  expect((await draft("seed.xlsx", "new.docx", "--force")).code).toBe(0);
  expect((await draft("seed.docx", "seed.docx", "--force")).code).toBe(3);
});

test.each([
  ["no annexes in it", "只是一句话。"],
  ["no table nor text", "\u0000\u0001"],
])("a file with %s is told in a sentence, and nothing is written", async (_what, content) => {
  writeFileSync(at("other.txt"), content);
  expect(await draft("other.txt", "none.docx")).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringContaining("other.txt"),
  });
  expect(existsSync(at("none.docx"))).toBe(false);
});

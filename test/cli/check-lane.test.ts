import { writeFileSync } from "node:fs";
import { zhCN } from "../../src/core/wording/zh-CN";
import { CheckLane } from "../../src/cli/check-lane";
import { temporaryFolder } from "./run";

const at = temporaryFolder();

/** A program that the order itself makes hang, exhaust its memory, end, or wait; "much" is so only beside others. */
const program = `process.on("message", async ({ files }) => {
  for (const file of files) {
    if (file === "hangs") for (;;);
    if (file === "greedy") for (const all = []; ; ) all.push(Array(1e5).fill(all.length));
    if (file === "ends") process.exit(3);
    if (file.startsWith("slow")) await new Promise((resolve) => setTimeout(resolve, 1300));
    process.send("read");
  }
  if (files.includes("much") && files.length > 1) process.exit(134);
  process.send(JSON.stringify(files.map((file) => ({ file, failure: "answered with " + files.length }))));
});`;

const said = (part: string) => expect.stringContaining(part);
let lane: CheckLane;

beforeAll(() => {
  writeFileSync(at("program.cjs"), program);
  const limits = { seconds: 3, megabytes: 40 };
  lane = new CheckLane(at("program.cjs"), { profile: null, reportFile: null, language: "zh-CN" }, zhCN, limits);
});
afterAll(() => lane.close());

test("a file that hangs, takes all memory or ends its process is one failed file; the next is checked", async () => {
  const answers = [];
  for (const file of ["one", "hangs", "two", "greedy", "three", "ends", "four"])
    answers.push(...(await lane.check([file])));
  expect(answers).toEqual([
    { file: "one", failure: "answered with 1" },
    { file: "hangs", failure: said("超过了 3 秒") },
    { file: "two", failure: "answered with 1" },
    { file: "greedy", failure: said("内容太多") },
    { file: "three", failure: "answered with 1" },
    { file: "ends", failure: said("意外错误") },
    { file: "four", failure: "answered with 1" },
  ]);
});

test("within a submission it is one failed file too, and the others are checked together", async () => {
  expect(await lane.check(["one", "greedy", "two", "ends"])).toEqual([
    { file: "one", failure: "answered with 2" },
    { file: "greedy", failure: said("内容太多") },
    { file: "two", failure: "answered with 2" },
    { file: "ends", failure: said("意外错误") },
  ]);
});

test("files that are too much only together are checked alone, and that is said", async () => {
  expect(await lane.check(["one", "much"])).toEqual([
    { file: "one", failure: "answered with 1", isApart: true },
    { file: "much", failure: "answered with 1", isApart: true },
  ]);
});

test("each file of a submission has its own time", async () => {
  expect(await lane.check(["slow 1", "slow 2", "slow 3"])).toHaveLength(3);
  expect(await lane.check(["slow 1", "slow 2", "slow 3"])).toContainEqual({ file: "slow 3", failure: said("with 3") });
});

import { writeFileSync } from "node:fs";
import { zhCN } from "../../src/core/wording/zh-CN";
import { CheckLane } from "../../src/cli/check-lane";
import { temporaryFolder } from "./run";

const at = temporaryFolder();

/** A program that the order itself makes hang, exhaust its memory, or end. */
const program = `process.on("message", ({ file }) => {
  if (file === "hangs") for (;;);
  if (file === "greedy") for (const all = []; ; ) all.push(Array(1e5).fill(all.length));
  if (file === "ends") process.exit(3);
  process.send(JSON.stringify({ file, failure: "answered" }));
});`;

test("a file that hangs, takes all memory or ends its process is one failed file; the next is checked", async () => {
  writeFileSync(at("program.cjs"), program);
  const limits = { seconds: 3, megabytes: 40 };
  const lane = new CheckLane(at("program.cjs"), { profile: null, reportFile: null, language: "zh-CN" }, zhCN, limits);
  const answers = [];
  for (const file of ["one", "hangs", "two", "greedy", "three", "ends", "four"]) answers.push(await lane.check(file));
  lane.close();
  const said = (part: string) => expect.stringContaining(part);
  expect(answers).toEqual([
    { file: "one", failure: "answered" },
    { file: "hangs", failure: said("超过了 3 秒") },
    { file: "two", failure: "answered" },
    { file: "greedy", failure: said("内容太多") },
    { file: "three", failure: "answered" },
    { file: "ends", failure: said("意外错误") },
    { file: "four", failure: "answered" },
  ]);
});

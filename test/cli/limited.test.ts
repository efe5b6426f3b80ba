import { existsSync, writeFileSync } from "node:fs";
import { limited } from "../../src/cli/limited";
import { run, temporaryFolder } from "./run";

const at = temporaryFolder();
/** A program that does what its second argument says. */
const program = `const [, , ...argv] = process.argv;
if (argv[1] === "hangs") for (;;);
if (argv[1] === "greedy") for (const all = []; ; ) all.push(Array(1e5).fill(all.length));
process.stdout.write("written\\n");
process.stderr.write("but\\n");
process.exit(0);`;

test.each([
  ["answers", { code: 0, out: "written\n", err: "but\n" }],
  ["hangs", { code: 2, out: "", err: expect.stringMatching(/超过了 2 秒.*没有写入任何文件.*\n$/) }],
  ["greedy", { code: 2, out: "", err: expect.stringMatching(/^[^\n]*内容太多[^\n]*\n$/) }],
])("a large file whose run %s", async (what, expected) => {
  writeFileSync(at("program.cjs"), program);
  writeFileSync(at("large.txt"), "x".repeat(3e6));
  const never = () => Promise.reject(new Error("it is not to be run here"));
  const command = limited(what, never, { seconds: 2, megabytes: 40 });
  const there = (argv: readonly string[], terminal: Parameters<typeof command>[1]) =>
    command(argv, { ...terminal, program: at("program.cjs") });
  expect(await run(there, at("large.txt"), "--out", at("out.xlsx"))).toEqual(expected);
  expect(existsSync(at("out.xlsx"))).toBe(false);
});

import { checkWorkbook } from "../../src/core/checking/check-workbook";
import { ignoreKeys } from "../../src/core/checking/ignoring";
import { keptText } from "../../src/core/checking/kept-ignored";
import { defaultProfile } from "../../src/core/places/index";
import { noHints } from "../../src/core/reading/hints";
import { check } from "../../src/use-cases/check";
import { understood } from "../../src/use-cases/understood";
import { validate } from "../../src/use-cases/validate";
import { seedGrids } from "../bench/project-sheets";
import { MemoryWorkbook } from "./memory-workbook";

const profile = defaultProfile;
const { findings } = checkWorkbook(seedGrids());
const keys = ignoreKeys(findings, seedGrids());
const [first, second] = findings;
const placesOf = (cells: readonly { readonly sheet: string; readonly cell: string }[]) =>
  new Set(cells.map(({ sheet, cell }) => `${sheet}!${cell}`));

test("what the workbook remembers and what the session ignores does not count, and is told with its reason", async () => {
  const host = new MemoryWorkbook(seedGrids());
  host.kept = keptText([{ key: keys.get(first!)!, reason: "已核实" }]);
  const ignored = [{ key: keys.get(second!)!, reason: "本次不看", kept: false }];
  const checked = await check(host, { profile, ignored });
  expect(checked.report.findings).toEqual(findings);
  expect(checked.counted).toEqual(findings.slice(2));
  expect(checked.ignored.map(({ reason }) => reason)).toEqual(["已核实", "本次不看"]);
});

test("a rule that is off says nothing, neither found nor unjudged", async () => {
  const rulesOff = [first!.rule];
  const { report } = await check(new MemoryWorkbook(seedGrids()), { profile, rulesOff });
  expect(report.findings).toEqual(findings.filter(({ rule }) => rule !== first!.rule));
});

test("a workbook that does not tell what it remembers is checked all the same, and that is said", async () => {
  const host = new MemoryWorkbook(seedGrids());
  host.fail("readKept", "busy");
  const { counted, remembered } = await check(host, { profile });
  expect(counted).toEqual(findings);
  expect(remembered).toMatchObject({ error: { kind: "busy" } });
});

test("only what counts is marked; where marks are refused the report stands", async () => {
  const host = new MemoryWorkbook(seedGrids());
  const ignored = [{ key: keys.get(first!)!, reason: "已核实", kept: false }];
  await validate(host, { profile, ignored });
  expect(placesOf(host.marks)).toEqual(placesOf(findings.slice(1)));
  host.fail("mark", "workbook-protected");
  const refused = await validate(host, { profile });
  expect(refused.markError?.kind).toBe("workbook-protected");
  expect(refused.report.findings).toEqual(findings);
});

test("a sheet that has not changed is read as the same grid, a changed one as another", async () => {
  const host = new MemoryWorkbook(seedGrids());
  const hints = { ...noHints, labels: [{ text: "落实结果", label: "实际完成值" }] };
  const workbook = understood(host, hints);
  const before = await workbook.readGrids();
  expect(before.every((grid) => grid.hints?.labels.size === 1)).toBe(true);
  host.type("附件3", "D17", "改过");
  const after = await workbook.readGrids();
  expect(after.filter((grid) => !before.includes(grid)).map(({ sheet }) => sheet)).toEqual(["附件3"]);
  const again = await understood(host, noHints).readGrids();
  expect(again.some(({ hints: old }) => old)).toBe(false);
});

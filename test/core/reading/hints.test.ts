import fc from "fast-check";
import { annexes } from "../../../src/core/forms/index";
import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import { mof2020 } from "../../../src/core/places/mof-2020";
import { planFill } from "../../../src/core/filling/plan-fill";
import type { Grid } from "../../../src/core/grid/grid";
import { isLabelHint, noHints, withHints, type Hints } from "../../../src/core/reading/hints";
import { labelHint, labelsToChoose } from "../../../src/core/reading/label-hint";
import { meaningsOf } from "../../../src/core/reading/meaning";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { seedGrids } from "../../bench/project-sheets";
import { sheetOf } from "./sheet-of";

const seed = seedGrids();

/** The seed with a label in other words. */
function reworded(label: string, other: string): Grid[] {
  let times = 0;
  const grids = seed.map((grid) => ({
    ...grid,
    rows: grid.rows.map((row) =>
      row.map((cell) => {
        if (typeof cell?.value !== "string" || cell.value.replace(/\s/g, "") !== label) return cell;
        times++;
        return { ...cell, value: other, text: other };
      }),
    ),
  }));
  expect(times).toBeGreaterThan(0);
  return grids;
}
const everyKind = annexes.map(({ kind }) => kind);
const saying = (hints: Partial<Hints>) => ({ ...noHints, ...hints });

test.each([
  ["a column", "实际完成值", "乙栏"],
  ["a column of money", "全年执行数", "花出去的数"],
  ["a name", "项目支出名称", "干的是哪件事"],
])(
  "%s in a wording of the place's own that a person explains is checked and filled like the printed one",
  (_, label, own) => {
    const labels = [{ text: own, label }];
    expect(isLabelHint(labels[0])).toBe(true);
    const grids = reworded(label, own);
    expect(checkWorkbook(grids)).not.toEqual(checkWorkbook(seed));
    const hinted = withHints(grids, saying({ labels }));
    // A finding calls its column by the form's own heading.
    const called = JSON.stringify(checkWorkbook(hinted)).replaceAll(own, label);
    expect(JSON.parse(called)).toEqual(JSON.parse(JSON.stringify(checkWorkbook(seed))));
    const options = { profile: mof2020, values: false };
    expect(planFill(hinted, options)).toEqual(planFill(seed, options));
  },
);

test("what was not understood is offered the labels that it may stand for", () => {
  const { sheet, unread } = checkWorkbook(reworded("实际完成值", "乙栏（年底）"))
    .annexes.flatMap((annex) => annex.unread.map((unread) => ({ sheet: annex.sheet, unread })))
    .find(({ unread: { text } }) => text.includes("乙栏"))!;
  expect(unread).toMatchObject({ kind: "column", table: "indicators" });
  const choices = labelsToChoose("project-evaluation", unread);
  expect(choices).toContain("实际完成值");
  expect(choices).not.toContain("全年执行数");
  const hint = labelHint(unread, "实际完成值");
  const after = checkWorkbook(withHints(reworded("实际完成值", "乙栏（年底）"), saying({ labels: [hint] })));
  expect(after.annexes.find((annex) => annex.sheet === sheet)!.unread).not.toContainEqual(unread);
});

const named = sheetOf(`
  项目支出绩效自评表
  落实单位：某某局|
  项目名称|某某项目
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
  产出指标|数量指标|培训人数|100人|100人|50|50|
`);

test.each(everyKind)("what is offered for %s are labels that are understood", (kind) => {
  const labels = labelsToChoose(kind);
  expect(labels.filter((label) => meaningsOf(label).length === 0 || label.includes("*"))).toEqual([]);
  expect(new Set(labels).size).toBe(labels.length);
});

test("a label before a colon is explained by itself", () => {
  const [annex] = checkWorkbook([named]).annexes;
  const unread = annex!.unread.find(({ text }) => text.startsWith("落实单位"))!;
  expect(unread.kind).toBe("label");
  const unit = labelsToChoose("project-evaluation", unread).find((label) => label === "实施单位")!;
  const [after] = checkWorkbook(withHints([named], saying({ labels: [labelHint(unread, unit)] }))).annexes;
  expect(after!.unread).not.toContainEqual(unread);
});

const untitled = sheetOf(`
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
  产出指标|数量指标|培训人数|100人|100人|50|50|
  效益指标|社会效益|知晓率|90%|90%|50|50|
`);
const foreign = sheetOf(`
  考核内容|考核要点|分值|丙栏
  培训人数|100人|50|50
`);
const kinds = (grid: Grid, said: Hints["annexes"]) =>
  readAnnexes(withHints([grid], saying({ annexes: said }))).map(({ description }) => description.kind);

test("a sheet holds what the person says", () => {
  expect(kinds(untitled, { Sheet1: "project-evaluation" })).toEqual(["project-evaluation"]);
  expect(kinds(untitled, { Sheet1: "whole-evaluation" })).toEqual(["whole-evaluation"]);
  expect(kinds(untitled, { Sheet1: "none" })).toEqual([]);
  expect(checkWorkbook(withHints([foreign], saying({ annexes: { Sheet1: "none" } }))).unrecognised).toEqual([]);
});

test("less evidence is enough where a person says what the sheet holds; the rest of its columns can then be explained", () => {
  const sparse = sheetOf(`
    项目名称|某某项目
    类别|细目|三级指标|甲栏|乙栏|分值|得分
    产出指标|数量指标|培训人数|100人|80人|50|50
  `);
  expect(readAnnexes([sparse])).toEqual([]);
  const annexes = { Sheet1: "project-evaluation" } as const;
  const [read] = checkWorkbook(withHints([sparse], saying({ annexes }))).annexes;
  const columns = ["类别", "细目", "甲栏", "乙栏"];
  expect(read!.unread.filter(({ kind }) => kind !== "text").map(({ text }) => text)).toEqual(columns);
  const labels = [
    { text: "甲栏", label: "年度指标值" },
    { text: "乙栏", label: "实际完成值" },
  ];
  const { findings } = checkWorkbook(withHints([sparse], saying({ annexes, labels })));
  expect(findings.map(({ rule, cell }) => `${cell} ${rule}`)).toContain("G3 full-marks-for-missed-target");
});

test.each<[string, Grid, Partial<Hints>]>([
  ["a kind whose tables it does not have", untitled, { annexes: { Sheet1: "registry" } }],
  ["a kind that there is not", untitled, { annexes: { Sheet1: "constructor" as "none" } }],
  ["a sheet that there is not", untitled, { annexes: { Sheet9: "whole-evaluation", toString: "none" as const } }],
  ["a label that stands nowhere", untitled, { labels: [{ text: "乙栏", label: "实际完成值" }] }],
  ["a meaning that no form prints", named, { labels: [{ text: "实际完成值", label: "随便什么" }] }],
  ["nothing readable", untitled, { labels: [{ text: "：", label: "实际完成值" }] }],
  ["a form of no kind", foreign, { annexes: { Sheet1: "registry" } }],
])("to say %s changes nothing", (_, grid, hints) => {
  const plain = checkWorkbook([grid]);
  expect(checkWorkbook(withHints([grid], saying(hints)))).toEqual(plain);
});

test("only what is read as a label can be given a meaning", () => {
  expect(isLabelHint({ text: "乙栏", label: 1 })).toBe(false);
  expect(isLabelHint({ text: "", label: "实际完成值" })).toBe(false);
  expect(isLabelHint(null)).toBe(false);
});

test("whatever a person says, reading, checking and filling come to an end", () => {
  const texts = seed.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell?.text ?? [])));
  const everyLabel = everyKind.flatMap((kind) => labelsToChoose(kind));
  const said = fc.record({
    annexes: fc.dictionary(
      fc.constantFrom(...seed.map(({ sheet }) => sheet)),
      fc.constantFrom(...everyKind, "none" as const),
    ),
    labels: fc.array(fc.record({ text: fc.constantFrom(...texts), label: fc.constantFrom(...everyLabel) }), {
      maxLength: 6,
    }),
  });
  fc.assert(
    fc.property(said, (hints) => {
      const grids = withHints(seed, hints);
      const { annexes, unrecognised } = checkWorkbook(grids);
      planFill(grids, { profile: mof2020, values: false });
      // What is no longer an annex is said to be none, unless the person said so.
      for (const { sheet } of seed) {
        const isRead = annexes.some((annex) => annex.sheet === sheet);
        expect(isRead || unrecognised.includes(sheet) || hints.annexes[sheet] === "none").toBe(true);
      }
    }),
    { numRuns: 60, seed: 7 },
  );
});

import { checkNarrative } from "../../../src/core/narrative/check-narrative";
import { passagesAround } from "../../../src/core/narrative/passage";
import { readNarrative } from "../../../src/core/narrative/read-narrative";
import { defaultProfile } from "../../../src/core/places/index";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { seedGrids } from "../../bench/project-sheets";
import { document } from "./report-of";
import { seedReport } from "./seed-report";

const paragraphsOf = (lines: readonly string[]) => lines.map((text, at) => ({ paragraph: at + 1, text }));
const quotedIn = (lines: readonly string[], paragraph: number, quote: string) =>
  passagesAround(paragraphsOf(lines), { paragraph, quote }, 0).map(({ quoted }) => quoted);

test("every sentence of a report that is spoken of is found where it stands", () => {
  const paragraphs = paragraphsOf(seedReport.split("\n"));
  const submission = { annexes: readAnnexes(seedGrids()), otherTitles: [], profile: defaultProfile };
  const report = checkNarrative(readNarrative(document, paragraphs), submission);
  const spokenOf = [...report.findings, ...report.tied, ...report.untied];
  expect(spokenOf.length).toBeGreaterThan(20);
  for (const at of spokenOf) {
    const found = passagesAround(paragraphs, at, 2).filter(({ quoted }) => quoted !== "");
    expect(found).toEqual([expect.objectContaining({ paragraph: at.paragraph })]);
    expect(`${found[0]!.quoted}。`).toContain(at.quote.replace(/[；。]$/, ""));
  }
});

test.each([
  [
    "lines out of a PDF",
    ["本年支出共", "  148 万元，结转", "302万元。后面"],
    "本年支出共148万元，结转302万元。",
    ["本年支出共", "148 万元，结转", "302万元"],
  ],
  [
    "a list that a colon announces",
    ["项目支出：", "1. 宣传5万元；", "2. 档案7万元。", "其他"],
    "项目支出：1. 宣传5万元；2. 档案7万元",
    ["项目支出", "1. 宣传5万元", "2. 档案7万元"],
  ],
  ["a quote that was cut", ["甲支出1万元，乙支出2万元"], "甲支出1万元，…", ["甲支出1万元，"]],
  ["one that is not there: the whole paragraph", ["甲支出1万元。", "乙"], "丙支出3万元。", ["甲支出1万元。"]],
])("%s", (_what, lines, quote, marked) => {
  expect(quotedIn(lines, 1, quote)).toEqual(marked);
});

test("paragraphs around the sentence stand with it, and no more of them than asked for", () => {
  const lines = Array.from({ length: 30 }, (_, at) => `第${String(at + 1)}段支出${String(at)}万元。`);
  const around = passagesAround(paragraphsOf(lines), { paragraph: 12, quote: "支出11万元。" }, 3);
  expect(around.map(({ paragraph }) => paragraph)).toEqual([9, 10, 11, 12, 13, 14, 15]);
  expect(around[3]).toMatchObject({ before: "第12段", quoted: "支出11万元", behind: "。" });
  expect(around.filter(({ quoted }) => quoted !== "")).toHaveLength(1);
});

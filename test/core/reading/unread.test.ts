import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { publishedForms } from "./published-forms";
import { sheetOf } from "./sheet-of";

const unreadIn = (name: keyof typeof publishedForms) =>
  readAnnexes([sheetOf(publishedForms[name])])
    .flatMap(({ unread }) => unread)
    .filter(({ kind }) => kind !== "text")
    .map(({ kind, cell, text }) => `${kind} ${cell} ${text}`);

test("columns that were not understood are named with their cell", () => {
  expect(unreadIn("Guizhou, whole unit")).toEqual(["column H4 得分计算方法", "column H11 得分计算方法"]);
  expect(unreadIn("scored by criteria, without targets")).toEqual([
    "column F3 指标解释",
    "column G3 指标说明及评分标准",
  ]);
});

test("a label whose value means nothing to us is named", () => {
  expect(unreadIn("Sichuan, 2020: budget and execution as rows")).toEqual(["label A3 年度预算执行情况（万元）"]);
});

test("a form that is understood, with its prose and signatures, has nothing unread", () => {
  expect(unreadIn("Sichuan, 2023")).toEqual([]);
  expect(unreadIn("central department")).toEqual([]);
});

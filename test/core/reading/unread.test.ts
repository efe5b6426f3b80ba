import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { publishedForms } from "./published-forms";
import { publishedUnits } from "./published-forms-units";
import { sheetOf } from "./sheet-of";

const forms = { ...publishedForms, ...publishedUnits };
const unreadIn = (name: keyof typeof forms) =>
  readAnnexes([sheetOf(forms[name])])
    .flatMap(({ unread }) => unread)
    .filter(({ kind }) => kind !== "text")
    .map(({ kind, cell, text }) => `${kind} ${cell} ${text}`);

test("columns that were not understood are named with their cell", () => {
  expect(unreadIn("a county's list, with amounts and contacts")).toEqual(["column E4 预算金额"]);
});

test("a label whose value means nothing to us is named", () => {
  expect(unreadIn("Sichuan, 2020: budget and execution as rows")).toEqual(["label A3 年度预算执行情况（万元）"]);
});

test("a form that is understood, with its prose and signatures, has nothing unread", () => {
  expect(unreadIn("Sichuan, 2023")).toEqual([]);
  expect(unreadIn("central department")).toEqual([]);
});

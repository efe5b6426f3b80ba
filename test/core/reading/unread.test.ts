import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { publishedForms } from "./published/forms";
import { publishedUnits } from "./published/units";
import { sheetOf } from "./sheet-of";

const forms = { ...publishedForms, ...publishedUnits };
const unreadIn = (name: keyof typeof forms, change = (text: string) => text) =>
  readAnnexes([sheetOf(change(forms[name]))])
    .flatMap(({ unread }) => unread)
    .filter(({ kind }) => kind !== "text")
    .map(({ kind, cell, text }) => `${kind} ${cell} ${text}`);

test("columns that were not understood are named with their cell", () => {
  const renamed = (text: string) => text.replace("预算金额", "股室意见");
  expect(unreadIn("a county's list, with amounts and contacts", renamed)).toEqual(["column E4 股室意见"]);
});

test("a label whose value means nothing to us is named", () => {
  const withLabel = (text: string) => text.replace("某业务费\n", "某业务费\n立项文号||某部1号\n");
  expect(unreadIn("central department", withLabel)).toEqual(["label A4 立项文号"]);
});

test("a form that is understood, with its prose and signatures, has nothing unread", () => {
  expect(unreadIn("Sichuan, 2023")).toEqual([]);
  expect(unreadIn("central department")).toEqual([]);
});

import { halfWidth } from "../../values/half-width";
import { labelMeanings, type Seen } from "../sheet-view";
import type { Reader } from "./reader";

/** Some forms write the grade into the row of the total, under a column that has nothing to do with it: 总分 | 100 | 96 | 优. */
export const gradeBesideTotal: Reader = ({ view }) => {
  for (let row = view.area.top; row <= view.area.bottom; row++) {
    const cells = view.row(row);
    const grade = cells.some(isTotal) && cells.find(({ text }) => /^(优秀?|良好?|中等?|差)$/.test(halfWidth(text)));
    if (grade) return { fields: { grade: view.field("grade", row, grade.column) } };
  }
  return {};
};

function isTotal(cell: Seen): boolean {
  return labelMeanings(cell).some((one) => one.kind === "closing" && one.table.id === "indicators");
}

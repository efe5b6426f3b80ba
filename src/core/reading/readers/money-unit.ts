import { unitNamed, type Unit } from "../../values/unit";
import type { SheetView } from "../sheet-view";

const money = /[(（](?:单位[:：])?\s*(亿元|百万元|万元|千元|元)\s*[)）]|单位[:：]\s*(亿元|百万元|万元|千元|元)/;
const tenThousand = unitNamed("万元") as Unit;

/** The unit of amounts that this row names, or the nearest line above: 项目资金（万元）, 单位：万元. */
export function moneyUnit(view: SheetView, below: number): Unit {
  for (let row = below; row >= view.area.top; row--) {
    for (const { text } of view.row(row)) {
      const match = money.exec(text);
      if (match) return unitNamed(match[1] ?? match[2] ?? "") ?? tenThousand;
    }
  }
  return tenThousand;
}

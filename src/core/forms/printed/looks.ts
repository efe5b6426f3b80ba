import type { BorderLine, CellStyle } from "../../grid/sheet-layout";

const thin: BorderLine = { line: "thin", color: "#000000" };
const box = { top: thin, bottom: thin, left: thin, right: thin };
const songti = { fontName: "宋体", vertical: "center", wrap: true } as const;

/** How the parts of a printed form look: 宋体 for what is printed, 仿宋 for what is filled in. */
export const looks = {
  marker: { ...songti, fontName: "黑体", fontSize: 12, horizontal: "left", wrap: false },
  title: { ...songti, fontSize: 18, bold: true, horizontal: "center" },
  heading: { ...songti, fontSize: 10.5, bold: true, horizontal: "center", borders: box },
  label: { ...songti, fontSize: 10.5, horizontal: "center", borders: box },
  rowLabel: { ...songti, fontSize: 10.5, horizontal: "left", borders: box },
  blank: { ...songti, fontSize: 10.5, borders: box },
  derived: { ...songti, fontName: "仿宋", fontSize: 10.5, horizontal: "center", borders: box },
  /** A total that comes to less or more than it must. */
  warning: { ...songti, fontName: "仿宋", fontSize: 9, color: "#C00000", horizontal: "center", borders: box },
  unitLine: { ...songti, fontSize: 10.5, horizontal: "right" },
  remark: { ...songti, fontSize: 9, horizontal: "left", borders: box },
  /** Labels with room for the answers behind them. */
  openLine: { ...songti, fontSize: 10.5, horizontal: "left", unlocked: true },
  input: {
    ...songti,
    fontName: "仿宋",
    fontSize: 10.5,
    horizontal: "center",
    fill: "#FFFAE8",
    unlocked: true,
    borders: box,
  },
} as const satisfies Record<string, CellStyle>;

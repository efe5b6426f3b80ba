import type { BorderLine, CellStyle, Edge } from "../grid/sheet-layout";

const thin: BorderLine = { line: "thin", color: "#000000" };

/** A thin line round the cell, but for the edges that run inside a box of several cells. */
export function boxed(...open: Edge[]): NonNullable<CellStyle["borders"]> {
  const edges: Edge[] = ["top", "bottom", "left", "right"];
  return Object.fromEntries(edges.filter((edge) => !open.includes(edge)).map((edge) => [edge, thin]));
}

const songti = { fontName: "宋体", vertical: "center", wrap: true } as const;

/** How the parts of a printed form look: 宋体 for what is printed, 仿宋 for what is filled in. */
export const looks = {
  marker: { ...songti, fontName: "黑体", fontSize: 12, horizontal: "left", wrap: false },
  title: { ...songti, fontSize: 18, bold: true, horizontal: "center" },
  heading: { ...songti, fontSize: 10.5, bold: true, horizontal: "center", borders: boxed() },
  label: { ...songti, fontSize: 10.5, horizontal: "center", borders: boxed() },
  rowLabel: { ...songti, fontSize: 10.5, horizontal: "left", borders: boxed() },
  blank: { ...songti, fontSize: 10.5, borders: boxed() },
  derived: { ...songti, fontName: "仿宋", fontSize: 10.5, horizontal: "center", borders: boxed() },
  note: { ...songti, fontSize: 9, horizontal: "left" },
  remark: { ...songti, fontSize: 9, horizontal: "left", borders: boxed() },
  signature: { ...songti, fontSize: 10.5, horizontal: "left", unlocked: true },
  input: {
    ...songti,
    fontName: "仿宋",
    fontSize: 10.5,
    horizontal: "center",
    fill: "#FFFAE8",
    unlocked: true,
    borders: boxed(),
  },
} as const satisfies Record<string, CellStyle>;

import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "./univer";
import type { IBorderData, IStyleData, Nullable } from "./univer";
import type {
  BorderLine,
  CellStyle,
  Edge,
  HorizontalAlignment,
  LineStyle,
  VerticalAlignment,
} from "../../core/grid/sheet-layout";
import type { ConditionalStyle } from "./workbook-content";

const lines: Readonly<Record<LineStyle, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const horizontals: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};
const verticals: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const edges: Readonly<Record<Edge, "t" | "b" | "l" | "r">> = { top: "t", bottom: "b", left: "l", right: "r" };

/** A style as Univer keeps it. Every key is said, so that writing it leaves nothing of an earlier style behind. */
export function toUniverStyle(style: CellStyle): Nullable<IStyleData> {
  return {
    ...toUniverLook(style),
    ff: style.fontName ?? null,
    fs: style.fontSize ?? null,
    n: style.format && style.format !== "General" ? { pattern: style.format } : null,
    ht: style.horizontal ? horizontals[style.horizontal] : null,
    vt: style.vertical ? verticals[style.vertical] : null,
    tb: style.wrap ? WrapStrategy.WRAP : null,
    bd: style.borders && Object.keys(style.borders).length > 0 ? toUniverBorders(style.borders) : null,
  } as IStyleData;
}

/** The colours and font switches that cells and conditional formats share. */
export function toUniverLook(style: ConditionalStyle): IStyleData {
  return {
    bg: style.fill ? { rgb: style.fill } : null,
    cl: style.color ? { rgb: style.color } : null,
    bl: style.bold ? BooleanNumber.TRUE : null,
    it: style.italic ? BooleanNumber.TRUE : null,
    ul: style.underline ? { s: BooleanNumber.TRUE } : null,
    st: style.strikethrough ? { s: BooleanNumber.TRUE } : null,
  } as IStyleData;
}

/** Our style out of Univer's; only what differs from the default is there. */
export function fromUniverStyle(style: Nullable<IStyleData>): CellStyle {
  if (!style) return {};
  const borders = fromUniverBorders(style.bd);
  return {
    ...(style.n?.pattern && { format: style.n.pattern }),
    ...(style.ff && { fontName: style.ff }),
    ...(style.fs && { fontSize: style.fs }),
    ...fromUniverLook(style),
    ...(style.ht && nameOf(horizontals, style.ht, "horizontal")),
    ...(style.vt && nameOf(verticals, style.vt, "vertical")),
    ...(style.tb === WrapStrategy.WRAP && { wrap: true }),
    ...(borders && { borders }),
  };
}

export function fromUniverLook(style: IStyleData): ConditionalStyle {
  return {
    ...(style.bg?.rgb && { fill: hexColor(style.bg.rgb) }),
    ...(style.cl?.rgb && { color: hexColor(style.cl.rgb) }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.ul?.s && { underline: true }),
    ...(style.st?.s && { strikethrough: true }),
  };
}

function toUniverBorders(borders: Readonly<Partial<Record<Edge, BorderLine>>>): IBorderData {
  const entries = Object.entries(borders) as [Edge, BorderLine][];
  return Object.fromEntries(
    entries.map(([edge, { line, color }]) => [edges[edge], { s: lines[line], cl: { rgb: color } }]),
  );
}

function fromUniverBorders(borders: Nullable<IBorderData>): Partial<Record<Edge, BorderLine>> | null {
  const result: Partial<Record<Edge, BorderLine>> = {};
  for (const edge of Object.keys(edges) as Edge[]) {
    const border = borders?.[edges[edge]];
    const line = border && (Object.keys(lines) as LineStyle[]).find((name) => lines[name] === border.s);
    if (line) result[edge] = { line, color: hexColor(border.cl.rgb ?? "#000000") };
  }
  return Object.keys(result).length > 0 ? result : null;
}

function nameOf<T extends string, K extends string>(table: Readonly<Record<T, number>>, value: number, key: K) {
  const name = (Object.keys(table) as T[]).find((candidate) => table[candidate] === value);
  return name && ({ [key]: name } as Record<K, T>);
}

/** "#RRGGBB" out of what Univer's own commands write: "#rgb", "#rrggbb" or "rgb(r,g,b)". */
function hexColor(color: string): string {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (parts)
    return (
      "#" +
      parts
        .slice(1, 4)
        .map((part) => Number(part).toString(16).padStart(2, "0"))
        .join("")
        .toUpperCase()
    );
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    short
      ? "#" +
        short
          .slice(1)
          .map((digit) => digit + digit)
          .join("")
      : color
  ).toUpperCase();
}

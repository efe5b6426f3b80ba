import type { Area } from "../../../core/grid/grid";
import type { BorderLine, CellStyle, Edge, LineStyle } from "../../../core/grid/sheet-layout";
import { ExcelError } from "../excel-error";
import { hostClass } from "../host-class";
import type { HostObject, NamedClass } from "../host-class";
import { restyle } from "../range-target";
import type { Session } from "../session";
import type { AreasTarget } from "./range-areas";

interface BorderTarget extends AreasTarget {
  readonly side: Side;
}

/** Which cells of an area have the line, and at which edges. */
const sides = {
  EdgeTop: (area: Area): Piece[] => [[{ ...area, bottom: area.top }, "top"]],
  EdgeBottom: (area: Area): Piece[] => [[{ ...area, top: area.bottom }, "bottom"]],
  EdgeLeft: (area: Area): Piece[] => [[{ ...area, right: area.left }, "left"]],
  EdgeRight: (area: Area): Piece[] => [[{ ...area, left: area.right }, "right"]],
  InsideHorizontal: (area: Area): Piece[] => [
    [{ ...area, bottom: area.bottom - 1 }, "bottom"],
    [{ ...area, top: area.top + 1 }, "top"],
  ],
  InsideVertical: (area: Area): Piece[] => [
    [{ ...area, right: area.right - 1 }, "right"],
    [{ ...area, left: area.left + 1 }, "left"],
  ],
} as const;
type Side = keyof typeof sides;
type Piece = [Area, Edge];

const styles: Readonly<Record<string, Readonly<Record<string, LineStyle>>>> = {
  Continuous: { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" },
  Dot: { Thin: "dotted" },
  Dash: { Thin: "dashed", Medium: "mediumDashed" },
  DashDot: { Thin: "dashDot", Medium: "mediumDashDot" },
  DashDotDot: { Thin: "dashDotDot", Medium: "mediumDashDotDot" },
  SlantDashDot: { Medium: "slantDashDot" },
  Double: { Thick: "double", Thin: "double" },
};

const border = hostClass<BorderTarget>("RangeBorder", {
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (target, session) => nameOf(lineOf(target, session))[0],
      set: (target, value, session) =>
        draw(target, session, (line) =>
          value === "None" ? null : { ...line, line: styleOf(String(value), nameOf(line)[1]) },
        ),
    },
    Weight: {
      get: (target, session) => nameOf(lineOf(target, session))[1],
      set: (target, value, session) =>
        draw(target, session, (line) => ({ ...line, line: styleOf(nameOf(line)[0], String(value)) })),
    },
    Color: {
      get: (target, session) => lineOf(target, session)?.color ?? "#000000",
      set: (target, value, session) =>
        draw(target, session, (line) => ({ ...line, color: String(value).toUpperCase() })),
    },
  },
});

const collection: NamedClass<AreasTarget> = hostClass<AreasTarget>("RangeBorderCollection", {
  item: (target, [side]) => sideOf(target, side),
});

/** The borders of some areas. */
export const borderCollection = (target: AreasTarget): HostObject => collection.make(target);

function sideOf(target: AreasTarget, side: unknown): HostObject {
  if (typeof side !== "string" || !(side in sides)) throw new ExcelError("InvalidArgument");
  return border.make({ ...target, side: side as Side });
}

function piecesOf({ side, areas }: BorderTarget): Piece[] {
  return areas
    .flatMap((area) => sides[side](area))
    .filter(([area]) => area.top <= area.bottom && area.left <= area.right);
}

function lineOf(target: BorderTarget, session: Session): BorderLine | undefined {
  const [piece] = piecesOf(target);
  if (!piece) return undefined;
  const [area, edge] = piece;
  return session.engine.cell(target.sheet, area.top, area.left)?.style.borders?.[edge];
}

function draw(target: BorderTarget, session: Session, of: (line: BorderLine) => BorderLine | null): void {
  for (const [area, edge] of piecesOf(target)) {
    restyle({ sheet: target.sheet, area }, session, (style) =>
      withLine(style, edge, of(style.borders?.[edge] ?? { line: "thin", color: "#000000" })),
    );
  }
}

function withLine(style: CellStyle, edge: Edge, line: BorderLine | null): CellStyle {
  const others = Object.entries(style.borders ?? {}).filter(([name]) => name !== edge);
  return { ...style, borders: { ...Object.fromEntries(others), ...(line && { [edge]: line }) } };
}

function styleOf(style: string, weight: string): LineStyle {
  const weights = styles[style];
  if (!weights) throw new ExcelError("InvalidArgument");
  return weights[weight] ?? Object.values(weights)[0] ?? "thin";
}

function nameOf(line: BorderLine | undefined): [style: string, weight: string] {
  for (const [style, weights] of Object.entries(styles)) {
    for (const [weight, name] of Object.entries(weights)) if (name === line?.line) return [style, weight];
  }
  return ["None", "Thin"];
}

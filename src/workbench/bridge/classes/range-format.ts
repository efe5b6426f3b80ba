import type { CellStyle } from "../../../core/grid/sheet-layout";
import { hostClass } from "../host-class";
import type { HostObject, NamedClass, Property } from "../host-class";
import { agreed, lastColumn, lastRow, refuseProtected, restyle, without } from "../range-target";
import type { Session } from "../session";
import { borderCollection } from "./range-border";
import type { AreasTarget } from "./range-areas";

/** What the cells of all areas agree on, or null. */
export function shared<T>({ sheet, areas }: AreasTarget, session: Session, of: (style: CellStyle) => T): T | null {
  const values = areas.map((area) => agreed({ sheet, area }, session, of));
  return values.every((value) => value === values[0]) ? (values[0] ?? null) : null;
}

/** Changes the looks of every cell of all areas. */
export function restyleAreas(target: AreasTarget, session: Session, of: (style: CellStyle) => CellStyle): void {
  for (const area of target.areas) restyle({ sheet: target.sheet, area }, session, of);
}

/** A part of a style as a property: how Excel names its values, and what it says where none is set. */
function part<K extends keyof CellStyle>(
  name: K,
  to: (value: unknown) => CellStyle[K] | undefined,
  from: (value: CellStyle[K] | undefined) => unknown,
): Property<AreasTarget> {
  return {
    get: (target, session) => shared(target, session, (style) => from(style[name])),
    set: (target, value, session) => {
      const wanted = to(value);
      restyleAreas(target, session, (style) =>
        wanted === undefined ? without(style, name) : { ...style, [name]: wanted },
      );
    },
  };
}

const flag = (name: "bold" | "italic" | "strikethrough" | "wrap") =>
  part(
    name,
    (value) => (value === true ? true : undefined),
    (value) => value ?? false,
  );
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const colour = (value: unknown) => String(value).toUpperCase();

const font = hostClass<AreasTarget>("RangeFont", {
  properties: {
    Name: part("fontName", String, (value) => value ?? "SimSun"),
    Size: part("fontSize", Number, (value) => value ?? 11),
    Color: part("color", colour, (value) => value ?? "#000000"),
    Bold: flag("bold"),
    Italic: flag("italic"),
    Strikethrough: flag("strikethrough"),
    Underline: part(
      "underline",
      (value) => (value === "None" ? undefined : true),
      (value) => (value ? "Single" : "None"),
    ),
  },
});

const fill = hostClass<AreasTarget>("RangeFill", {
  properties: {
    // As in Excel: a cell without a fill says that it is white.
    Color: part("fill", colour, (value) => value ?? "#FFFFFF"),
  },
  methods: {
    Clear: (target, _args, session) => restyleAreas(target, session, (style) => without(style, "fill")),
  },
});

const protection = hostClass<AreasTarget>("FormatProtection", {
  properties: {
    Locked: part(
      "unlocked",
      (value) => (value === true ? undefined : true),
      (value) => !value,
    ),
  },
});

const columnWidth: Property<AreasTarget> = {
  get: ({ sheet, areas }, session) => session.engine.columnWidth(sheet, areas[0]?.left ?? 0),
  set: ({ sheet, areas }, value, session) => {
    refuseProtected(session, sheet);
    for (const { left, right } of areas) {
      session.engine.setColumnWidth(sheet, left, right === lastColumn ? left : right, Number(value));
    }
  },
};
const rowHeight: Property<AreasTarget> = {
  get: ({ sheet, areas }, session) => session.engine.rowHeight(sheet, areas[0]?.top ?? 0),
  set: ({ sheet, areas }, value, session) => {
    refuseProtected(session, sheet);
    for (const { top, bottom } of areas) {
      session.engine.setRowHeight(sheet, top, bottom === lastRow ? top : bottom, Number(value));
    }
  },
};

const named: NamedClass<AreasTarget> = hostClass<AreasTarget>("RangeFormat", {
  properties: {
    ColumnWidth: columnWidth,
    RowHeight: rowHeight,
    WrapText: flag("wrap"),
    HorizontalAlignment: part(
      "horizontal",
      (value) =>
        value === "General" ? undefined : (String(value).toLowerCase() as NonNullable<CellStyle["horizontal"]>),
      (value) => (value ? capital(value) : "General"),
    ),
    VerticalAlignment: part(
      "vertical",
      (value) => String(value).toLowerCase() as NonNullable<CellStyle["vertical"]>,
      (value) => capital(value ?? "bottom"),
    ),
  },
  objects: {
    Font: (target) => font.make(target),
    Fill: (target) => fill.make(target),
    Protection: (target) => protection.make(target),
    Borders: (target) => borderCollection(target),
  },
});

/** How cells look. */
export const rangeFormat = (target: AreasTarget): HostObject => named.make(target);

import type { Area } from "../../../core/grid/grid";
import type { ConditionalFormat, ConditionalStyle } from "../../engine/workbook-content";
import { ExcelError } from "../excel-error";
import { hostClass } from "../host-class";
import type { HostObject, NamedClass, Property } from "../host-class";
import { intersection, lastColumn, lastRow, refuseProtected } from "../range-target";
import type { Session } from "../session";
import { rangeAreas } from "./range-areas";
import type { AreasTarget } from "./range-areas";

interface FormatTarget {
  readonly sheet: string;
  readonly id: string;
  /** The areas of the collection that it was got from. */
  readonly through: readonly Area[];
}

function formatOf({ sheet, id }: FormatTarget, session: Session): ConditionalFormat {
  const format = session.conditionalFormat(sheet, id);
  if (!format || session.broken.has(id)) throw new ExcelError("ItemNotFound");
  return format;
}

/** The format, unless it is one of those whose rule, areas and look Excel cannot read (office-js #6835). */
function readable(target: FormatTarget, session: Session): ConditionalFormat {
  const format = formatOf(target, session);
  const same = ({ rule, areas }: ConditionalFormat) => JSON.stringify([rule, areas]);
  const like = session.engine.conditionalFormats(target.sheet).filter((other) => same(other) === same(format));
  if (session.does("format-duplicates", like.length > 1)) throw new ExcelError("GeneralException");
  return format;
}

/** Whether a cell of the format has another one too: then Excel does not find it through the sheet (office-js #5222). */
function isLost({ sheet, id, through }: FormatTarget, session: Session): boolean {
  const ofSheet = through.some((area) => area.bottom === lastRow && area.right === lastColumn);
  if (!ofSheet) return false;
  const { areas } = formatOf({ sheet, id, through }, session);
  const hasTwo = session
    .conditionalFormats(sheet)
    .some((other) => other.id !== id && other.areas.some((one) => areas.some((mine) => intersection(one, mine))));
  return session.does("format-of-two-rules", hasTwo);
}

/** Another look or rule for a format; a protected sheet refuses. */
function reform(target: FormatTarget, session: Session, of: (format: ConditionalFormat) => ConditionalFormat): void {
  refuseProtected(session, target.sheet, "formatCells");
  session.draft(target.sheet, of(formatOf(target, session)));
}

function restyled(target: FormatTarget, session: Session, style: ConditionalStyle): void {
  reform(target, session, (format) => ({
    ...format,
    rule: { ...format.rule, style: { ...format.rule.style, ...style } },
  }));
}

const look = (name: "fill" | "color"): Property<FormatTarget> => ({
  get: (target, session) => formatOf(target, session).rule.style[name] ?? "",
  set: (target, value, session) => restyled(target, session, { [name]: String(value) }),
});
const flag = (name: "bold" | "italic" | "strikethrough"): Property<FormatTarget> => ({
  get: (target, session) => formatOf(target, session).rule.style[name] ?? null,
  set: (target, value, session) => restyled(target, session, { [name]: value === true }),
});

const fill = hostClass<FormatTarget>("ConditionalRangeFill", { properties: { Color: look("fill") } });
const font = hostClass<FormatTarget>("ConditionalRangeFont", {
  properties: {
    Color: look("color"),
    Bold: flag("bold"),
    Italic: flag("italic"),
    Strikethrough: flag("strikethrough"),
  },
});
const format = hostClass<FormatTarget>("ConditionalRangeFormat", {
  objects: { Fill: (target) => fill.make(target), Font: (target) => font.make(target) },
});
const rule = hostClass<FormatTarget>("ConditionalFormatRule", {
  properties: {
    Formula: {
      get: (target, session) => customOf(target, session).formula,
      set: (target, value, session) =>
        reform(target, session, (one) => ({ ...one, rule: { ...customOf(target, session), formula: String(value) } })),
    },
  },
});
const custom = hostClass<FormatTarget>("CustomConditionalFormat", {
  objects: { Format: (target) => format.make(target), Rule: (target) => rule.make(target) },
});

/** As in Excel, the rule of a format of another kind cannot be read. */
function customOf(target: FormatTarget, session: Session) {
  const { rule: held } = readable(target, session);
  if (held.kind !== "custom") throw new ExcelError("InvalidOperation");
  return held;
}

const one: NamedClass<FormatTarget> = hostClass<FormatTarget>("ConditionalFormat", {
  id: ({ id }) => id,
  properties: {
    Id: { get: (target, session) => formatOf(target, session).id },
    Type: {
      get: (target, session) => (formatOf(target, session).rule.kind === "custom" ? "Custom" : "CellValue"),
    },
    StopIfTrue: {
      get: (target, session) => formatOf(target, session).stopIfTrue,
      set: (target, value, session) => reform(target, session, (held) => ({ ...held, stopIfTrue: value === true })),
    },
    Priority: {
      get: ({ sheet, id }, session) => session.conditionalFormats(sheet).findIndex((held) => held.id === id),
    },
  },
  methods: {
    Delete: (target, _args, session) => {
      session.flush();
      const format = formatOf(target, session);
      refuseProtected(session, target.sheet, "formatCells");
      if (isLost(target, session)) throw new ExcelError("ItemNotFound");
      session.undo.deletesFormat({ sheet: target.sheet, format });
      session.engine.deleteConditionalFormat(target.sheet, target.id);
    },
  },
  objects: {
    Custom: (target) => custom.make(target),
    CustomOrNullObject: (target, _args, session) =>
      formatOf(target, session).rule.kind === "custom" ? custom.make(target) : null,
    GetRanges: (target, _args, session) => rangeAreas({ sheet: target.sheet, areas: readable(target, session).areas }),
  },
});

function within({ sheet, areas }: AreasTarget, session: Session): readonly ConditionalFormat[] {
  return session
    .conditionalFormats(sheet)
    .filter((held) => held.areas.some((area) => areas.some((mine) => intersection(area, mine))));
}

function add({ sheet, areas }: AreasTarget, type: unknown, session: Session): HostObject {
  refuseProtected(session, sheet, "formatCells");
  if (type !== "Custom") throw new ExcelError("ApiNotFound", "The workbench adds custom conditional formats only.");
  const id = session.newId();
  session.draft(sheet, { id, areas, stopIfTrue: false, rule: { kind: "custom", formula: "", style: {} } });
  return one.make({ sheet, id, through: areas });
}

const collection: NamedClass<AreasTarget> = hostClass<AreasTarget>("ConditionalFormatCollection", {
  items: (target, session) =>
    within(target, session).map(({ id }) => one.make({ sheet: target.sheet, id, through: target.areas })),
  item: ({ sheet, areas }, [id], session) => {
    if (!within({ sheet, areas }, session).some((held) => held.id === id)) throw new ExcelError("ItemNotFound");
    return one.make({ sheet, id: String(id), through: areas });
  },
  objects: {
    GetItemAt: (target, [index], session) => {
      const held = within(target, session)[Number(index)];
      if (!held) throw new ExcelError("InvalidArgument");
      return one.make({ sheet: target.sheet, id: held.id, through: target.areas });
    },
    Add: (target, [type], session) => add(target, type, session),
  },
  methods: {
    GetCount: (target, _args, session) => within(target, session).length,
    ClearAll: (target, _args, session) => {
      refuseProtected(session, target.sheet, "formatCells");
      for (const { id } of within(target, session)) session.engine.deleteConditionalFormat(target.sheet, id);
    },
  },
});

/** The conditional formats that touch some areas. */
export const conditionalFormatCollection = (target: AreasTarget): HostObject => collection.make(target);

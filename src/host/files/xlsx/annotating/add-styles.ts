import type { CellStyle } from "../../../../core/grid/sheet-layout";
import { withElement } from "../sheet-elements";
import { appended, outlineOf, prefixed } from "./xml-parts";

/** The lists of a part of styles, in the order that the schema demands. */
const order = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"],
  ...["colors", "extLst"],
];

/** What a workbook without styles has. */
export const noStyles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs></styleSheet>`;

/** A part of styles to which looks are added; what it has keeps its number and its text. Colours are "#RRGGBB". */
export class AddedStyles {
  constructor(private text: string) {}

  /** The part with all that was added. */
  xml(): string {
    return this.text;
  }

  /** The number of a conditional format's look that fills the cell. */
  fill(color: string): number {
    return this.add("dxfs", `<dxf><fill><patternFill><bgColor rgb="${argb(color)}"/></patternFill></fill></dxf>`);
  }

  /** The number of a look for cells. */
  look({ fontSize = 11, bold, underline, color, fill, borders, vertical, wrap, format }: CellStyle): number {
    const marks = `${bold ? "<b/>" : ""}${underline ? "<u/>" : ""}<sz val="${String(fontSize)}"/>`;
    const colored = color ? `<color rgb="${argb(color)}"/>` : "";
    const font = this.add("fonts", `<font>${marks}${colored}${this.fontName()}</font>`);
    const filled =
      fill === undefined
        ? 0
        : this.add(
            "fills",
            `<fill><patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/></patternFill></fill>`,
          );
    const edges = (["left", "right", "top", "bottom"] as const).map((edge) => {
      const drawn = borders?.[edge];
      return drawn ? `<${edge} style="${drawn.line}"><color rgb="${argb(drawn.color)}"/></${edge}>` : `<${edge}/>`;
    });
    const border = borders ? this.add("borders", `<border>${edges.join("")}<diagonal/></border>`) : 0;
    const ids = `numFmtId="${format === "@" ? "49" : "0"}" fontId="${String(font)}" fillId="${String(filled)}" borderId="${String(border)}"`;
    const alignment = `<alignment vertical="${vertical ?? "center"}"${wrap ? ' wrapText="1"' : ""}/>`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return this.add("cellXfs", `<xf ${ids} ${applied}>${alignment}</xf>`);
  }

  /** The workbook's own font. */
  private fontName(): string {
    const [, value] = /<(?:[\w.-]+:)?name\s+val="([^"]*)"\s*\/>/.exec(this.text) ?? [];
    return value === undefined ? "" : `<name val="${value}"/>`;
  }

  private add(name: string, item: string): number {
    const { prefix } = outlineOf(this.text).root.element;
    if (!outlineOf(this.text).below.has(name))
      this.text = withElement(this.text, name, `<${prefix}${name} count="0"/>`, order);
    const list = outlineOf(this.text).below.get(name);
    if (!list) return 0;
    const { start, contentStart } = list.element;
    const more = appended(this.text, list, prefixed(item, prefix));
    const tag = more.slice(start, contentStart);
    const counted = tag.replace(/(\scount\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${String(list.items + 1)}"`);
    this.text = more.slice(0, start) + counted + more.slice(contentStart);
    return list.items;
  }
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}

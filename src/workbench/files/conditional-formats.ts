import type ExcelJS from "exceljs";
import { areaToA1, parseArea } from "../../core/grid/address";
import type { ComparisonOperator } from "../../core/grid/sheet-layout";
import type { ConditionalFormat, ConditionalRule, ConditionalStyle } from "../engine/workbook-content";
import { fromColour, toColour } from "./colours";

/** What ExcelJS reads and writes of a rule; its own types leave half of it out. */
interface FileRule {
  readonly type: string;
  readonly priority: number;
  readonly stopIfTrue?: boolean;
  readonly operator?: string;
  readonly formulae?: readonly (string | number)[];
  readonly style?: Partial<ExcelJS.Style>;
}
interface FileFormat {
  readonly ref: string;
  readonly rules: readonly FileRule[];
}

/** The conditional formats of a sheet of a file that the grid can draw, the strongest first. */
export function fromFileFormats(sheet: ExcelJS.Worksheet): ConditionalFormat[] {
  const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: readonly FileFormat[] };
  return conditionalFormattings
    .flatMap(({ ref, rules }) => rules.map((file) => ({ ref, file, rule: ruleOf(file) })))
    .sort((a, b) => a.file.priority - b.file.priority)
    .flatMap(({ ref, file, rule }, at) => {
      const areas = ref.split(" ").flatMap((address) => parseArea(address) ?? []);
      if (!rule || areas.length === 0) return [];
      return [{ id: `f${String(at + 1)}`, areas, stopIfTrue: file.stopIfTrue ?? false, rule }];
    });
}

/** Sets the conditional formats of a sheet of a file. */
export function toFileFormats(formats: readonly ConditionalFormat[], sheet: ExcelJS.Worksheet): void {
  formats.forEach(({ areas, rule, stopIfTrue }, at) => {
    const file: FileRule = {
      ...(rule.kind === "custom"
        ? { type: "expression", formulae: [rule.formula.replace(/^=/, "")] }
        : { type: "cellIs", operator: rule.operator, formulae: rule.operands }),
      priority: at + 1,
      ...(stopIfTrue && { stopIfTrue }),
      style: toLook(rule.style),
    };
    sheet.addConditionalFormatting({ ref: areas.map(areaToA1).join(" "), rules: [file as never] });
  });
}

function ruleOf({ type, operator, formulae = [], style = {} }: FileRule): ConditionalRule | null {
  if (type === "expression")
    return { kind: "custom", formula: `=${String(formulae[0] ?? "")}`, style: fromLook(style) };
  const operands = formulae.map(Number);
  if (type !== "cellIs" || operands.some(Number.isNaN)) return null;
  return { kind: "cellValue", operator: operator as ComparisonOperator, operands, style: fromLook(style) };
}

/** In a conditional format the painted colour is the pattern's background. */
function fromLook({ font, fill }: Partial<ExcelJS.Style>): ConditionalStyle {
  const paint = fill?.type === "pattern" ? (fromColour(fill.bgColor) ?? fromColour(fill.fgColor)) : undefined;
  const color = fromColour(font?.color);
  return {
    ...(paint && { fill: paint }),
    ...(color && { color }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && { underline: true }),
    ...(font?.strike && { strikethrough: true }),
  };
}

function toLook(style: ConditionalStyle): Partial<ExcelJS.Style> {
  const font = {
    ...(style.color && { color: toColour(style.color) }),
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underline && { underline: true }),
    ...(style.strikethrough && { strike: true }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(style.fill && { fill: { type: "pattern", pattern: "solid", bgColor: toColour(style.fill) } as const }),
  };
}

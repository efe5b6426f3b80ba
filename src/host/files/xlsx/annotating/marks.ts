import type { Severity } from "../../../../core/findings/finding";
import { markFills, markFormula, severityOf } from "../../../office/mark-format";
import { escapeXml, scanXml } from "../scan-xml";
import { withElement } from "../sheet-elements";
import type { AddedStyles } from "./add-styles";
import { outlineOf } from "./xml-parts";

/** Cells of a sheet that are marked alike, by their addresses. */
export interface MarkedCells {
  readonly severity: Severity;
  readonly areas: readonly string[];
}

/** The numbers of the looks that marks have, by how grave a finding is. */
export type MarkLooks = Readonly<Record<Severity, number>>;

/** Adds the looks of marks to a workbook's. */
export function markLooks(styles: AddedStyles): MarkLooks {
  const look = (severity: Severity) => styles.fill(markFills[severity]);
  return { error: look("error"), warning: look("warning"), info: look("info") };
}

/** The worksheet with these marks, weaker than every conditional format that it has. */
export function withMarks(xml: string, marks: readonly MarkedCells[], looks: MarkLooks): string {
  const { prefix } = outlineOf(xml).root.element;
  let priority = 0;
  scanXml(xml, {
    open: ({ name, attributes }) => {
      if (name === "cfRule") priority = Math.max(priority, Number(attributes.priority) || 0);
    },
  });
  const formats = marks.map(({ severity, areas }, at) => {
    if (areas.length === 0) return "";
    const rule = `type="expression" dxfId="${String(looks[severity])}" priority="${String(priority + 1 + at)}"`;
    const formula = `<${prefix}formula>${escapeXml(markFormula(severity))}</${prefix}formula>`;
    return `<${prefix}conditionalFormatting sqref="${areas.join(" ")}"><${prefix}cfRule ${rule}>${formula}</${prefix}cfRule></${prefix}conditionalFormatting>`;
  });
  return withElement(xml, "conditionalFormatting", formats.join(""));
}

/** The worksheet without marks of ours; other rules of the same cells stay. */
export function withoutMarks(xml: string): string {
  const gone: { start: number; end: number }[] = [];
  let [formula, rules, ours] = ["", 0, [] as { start: number; end: number }[]];
  scanXml(xml, {
    open({ name }) {
      if (name === "conditionalFormatting") [rules, ours] = [0, []];
      if (name === "formula" || name === "cfRule") formula = "";
    },
    text: (piece) => void (formula += piece),
    close({ name, start }, _depth, _contentEnd, end) {
      if (name === "cfRule") {
        rules++;
        if (severityOf(`=${formula.trim()}`)) ours.push({ start, end });
      }
      if (name === "conditionalFormatting" && ours.length > 0)
        gone.push(...(ours.length === rules ? [{ start, end }] : ours));
    },
  });
  return gone.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), xml);
}

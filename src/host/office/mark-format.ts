import type { Severity } from "../../core/findings/finding";

/** Stands in the formula of every mark and nowhere else; marks in saved files are known by it, so it never changes. */
const signature = "budget-self-evaluation-mark";

/** The colour of a marked cell. */
export const markFills: Readonly<Record<Severity, string>> = { error: "#FFC7CE", warning: "#FFEB9C", info: "#DDEBF7" };

/** Makes a new custom conditional format one of our marks: always true, so that it draws whatever the cell holds. */
export function paintMark(format: Excel.ConditionalFormat, severity: Severity): void {
  format.custom.rule.formula = `=${markFormula(severity)}`;
  format.custom.format.fill.color = markFills[severity];
}

/** The formula of a mark as a file has it, without "=". */
export function markFormula(severity: Severity): string {
  return `"${signature}:${severity}"<>""`;
}

/** How strong the mark is that a conditional format with this formula is; null where it is none of ours. */
export function severityOf(formula: string): Severity | null {
  const [, severity] = new RegExp(`^="${signature}:(\\w+)"<>""$`).exec(formula.replace(/\s/g, "")) ?? [];
  return severity !== undefined && severity in markFills ? (severity as Severity) : null;
}

import { areaToA1 } from "../../core/grid/address";
import type { CellValidation } from "../../core/grid/sheet-layout";
import { inAddresses } from "./addresses";

/** Queues what may be typed into an area and what the person is told there. */
export function setValidation(sheet: Excel.Worksheet, validation: CellValidation): void {
  const { prompt, alert, ignoreBlanks } = validation;
  for (const address of inAddresses(validation.areas.map(areaToA1))) {
    const target = sheet.getRanges(address).untrack().dataValidation;
    target.rule = ruleOf(validation);
    target.ignoreBlanks = ignoreBlanks;
    if (prompt) target.prompt = { showPrompt: true, ...prompt };
    if (alert)
      target.errorAlert = { showAlert: true, title: alert.title, message: alert.message, style: styles[alert.style] };
  }
}

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;
const operators = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThan: "LessThan",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

function ruleOf({ kind, operator = "between", operands }: CellValidation): Excel.DataValidationRule {
  const [first = "", second] = operands;
  if (kind === "list") return { list: { inCellDropDown: true, source: first } };
  if (kind === "custom") return { custom: { formula: first } };
  const bounds = {
    operator: operators[operator],
    formula1: operand(first),
    ...(second !== undefined && { formula2: operand(second) }),
  };
  return { [kind]: bounds };
}

/** A number as one; a formula as it stands. */
function operand(text: string): string | number {
  return text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : text;
}

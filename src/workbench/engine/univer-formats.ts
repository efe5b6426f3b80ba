import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
} from "./univer";
import type { IConditionFormattingRule, IRange, ISheetDataValidationRule } from "./univer";
import { fromUniverLook, toUniverLook } from "./univer-style";
import type { Area } from "../../core/grid/grid";
import type { ComparisonOperator } from "../../core/grid/sheet-layout";
import type { ConditionalFormat, Validation } from "./workbook-content";

export function toUniverRange(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

export function fromUniverRange(range: IRange): Area {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

/** A conditional format as Univer keeps it. */
export function toUniverRule(format: ConditionalFormat): IConditionFormattingRule {
  const { rule } = format;
  // Only what is said: a null would be drawn as bold and italic.
  const said = Object.entries(toUniverLook(rule.style)).filter(([, value]) => value !== null);
  const shared = { type: CFRuleType.highlightCell as const, style: Object.fromEntries(said) };
  return {
    cfId: format.id,
    ranges: format.areas.map(toUniverRange),
    stopIfTrue: format.stopIfTrue,
    rule:
      rule.kind === "custom"
        ? { ...shared, subType: CFSubRuleType.formula, value: rule.formula }
        : ({
            ...shared,
            subType: CFSubRuleType.number,
            operator: CFNumberOperator[rule.operator],
            value: rule.operands.length > 1 ? rule.operands : rule.operands[0],
          } as IConditionFormattingRule["rule"]),
  };
}

/** Our conditional format out of Univer's, or null for a kind that only Univer's own panel can make. */
export function fromUniverRule(format: IConditionFormattingRule): ConditionalFormat | null {
  const shared = { id: format.cfId, areas: format.ranges.map(fromUniverRange), stopIfTrue: format.stopIfTrue };
  const { rule } = format;
  if (rule.type !== CFRuleType.highlightCell || !("subType" in rule)) return null;
  const style = fromUniverLook(rule.style);
  if (rule.subType === CFSubRuleType.formula) {
    return { ...shared, rule: { kind: "custom", formula: rule.value, style } };
  }
  if (rule.subType !== CFSubRuleType.number) return null;
  const operands = [rule.value ?? 0].flat();
  return { ...shared, rule: { kind: "cellValue", operator: rule.operator as ComparisonOperator, operands, style } };
}

const kinds: Readonly<Record<Validation["kind"], DataValidationType>> = {
  list: DataValidationType.LIST,
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  date: DataValidationType.DATE,
  custom: DataValidationType.CUSTOM,
};
const kindOf = new Map<string, Validation["kind"]>(
  Object.entries(kinds).map(([kind, type]) => [type, kind as Validation["kind"]]),
);
const operators: Readonly<Record<ComparisonOperator, DataValidationOperator>> = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThan: DataValidationOperator.LESS_THAN,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};
const alerts = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

/** A validation as Univer keeps it. */
export function toUniverValidation(validation: Validation): ISheetDataValidationRule {
  const [formula1, formula2] = validation.operands;
  return {
    uid: validation.id,
    ranges: validation.areas.map(toUniverRange),
    type: kinds[validation.kind],
    allowBlank: validation.ignoreBlanks,
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    ...(validation.operator && { operator: operators[validation.operator] }),
    ...(validation.prompt && {
      showInputMessage: true,
      promptTitle: validation.prompt.title,
      prompt: validation.prompt.message,
    }),
    ...(validation.alert && {
      showErrorMessage: true,
      errorStyle: alerts[validation.alert.style],
      errorTitle: validation.alert.title,
      error: validation.alert.message,
    }),
  };
}

/** Our validation out of Univer's, or null for a kind that Excel does not know (checkbox, several choices). */
export function fromUniverValidation(rule: ISheetDataValidationRule): Validation | null {
  const kind = kindOf.get(rule.type);
  if (!kind) return null;
  const style = (Object.keys(alerts) as (keyof typeof alerts)[]).find((name) => alerts[name] === rule.errorStyle);
  return {
    id: rule.uid,
    areas: rule.ranges.map(fromUniverRange),
    kind,
    ...(rule.operator && { operator: rule.operator as ComparisonOperator }),
    operands: [rule.formula1, rule.formula2].filter((operand) => operand !== undefined),
    ignoreBlanks: rule.allowBlank ?? true,
    ...(rule.prompt && { prompt: { title: rule.promptTitle ?? "", message: rule.prompt } }),
    ...(rule.error && { alert: { style: style ?? "stop", title: rule.errorTitle ?? "", message: rule.error } }),
  };
}

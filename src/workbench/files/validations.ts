import type ExcelJS from "exceljs";
import { parseArea, toA1 } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { CellValidation } from "../../core/grid/sheet-layout";
import type { Validation } from "../engine/workbook-content";

const kinds = {
  list: "list",
  whole: "wholeNumber",
  decimal: "decimal",
  textLength: "textLength",
  date: "date",
  custom: "custom",
} as const;
type FileKind = keyof typeof kinds;
type ByCell = Record<string, ExcelJS.DataValidation | undefined>;

/** What may be typed into a sheet of a file. ExcelJS tells it cell by cell; cells of one rule are put together again. */
export function fromFileValidations(sheet: ExcelJS.Worksheet): Validation[] {
  const groups = new Map<string, { rule: ExcelJS.DataValidation; areas: Area[] }>();
  for (const [address, rule] of Object.entries(modelOf(sheet))) {
    const area = parseArea(address);
    if (!rule || !area || !(rule.type in kinds)) continue;
    const key = JSON.stringify(rule);
    const group = groups.get(key) ?? { rule, areas: [] };
    group.areas.push(area);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ rule, areas }) => ({ ...ruleOf(rule), areas: joined(areas) }))
    .sort(({ areas: [a] }, { areas: [b] }) => (a && b ? a.top - b.top || a.left - b.left : 0))
    .map((validation, at) => ({ id: `v${String(at + 1)}`, ...validation }));
}

/** Sets what may be typed into a sheet of a file. */
export function toFileValidations(validations: readonly CellValidation[], sheet: ExcelJS.Worksheet): void {
  for (const validation of validations) {
    const rule = fileRule(validation);
    for (const { top, left, bottom, right } of validation.areas) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) modelOf(sheet)[toA1(row, column)] = rule;
      }
    }
  }
}

/** Part of ExcelJS's public documentation, not of its types. */
function modelOf(sheet: ExcelJS.Worksheet): ByCell {
  return (sheet as unknown as { dataValidations: { model: ByCell } }).dataValidations.model;
}

function ruleOf(rule: ExcelJS.DataValidation): Omit<CellValidation, "areas"> {
  const operands = rule.formulae.map((operand: unknown) => {
    const text = operand instanceof Date ? String(operand.getTime() / 86_400_000 + 25_569) : String(operand);
    if (rule.type === "list" && /^".*"$/s.test(text)) return text.slice(1, -1);
    return text !== "" && Number.isNaN(Number(text)) ? `=${text}` : text;
  });
  const style = rule.errorStyle === "warning" || rule.errorStyle === "information" ? rule.errorStyle : "stop";
  return {
    kind: kinds[rule.type],
    ...(rule.operator && rule.type !== "list" && rule.type !== "custom" && { operator: rule.operator }),
    operands,
    ignoreBlanks: rule.allowBlank ?? false,
    ...(rule.showInputMessage &&
      (rule.prompt ?? rule.promptTitle) && {
        prompt: { title: rule.promptTitle ?? "", message: rule.prompt ?? "" },
      }),
    ...(rule.showErrorMessage && { alert: { style, title: rule.errorTitle ?? "", message: rule.error ?? "" } }),
  };
}

function fileRule(validation: CellValidation): ExcelJS.DataValidation {
  const { kind, operator, operands, ignoreBlanks, prompt, alert } = validation;
  const type = (Object.keys(kinds) as FileKind[]).find((name) => kinds[name] === kind) ?? "custom";
  const formulae = operands.map((operand) => {
    if (operand.startsWith("=")) return operand.slice(1);
    if (kind === "list") return `"${operand}"`;
    return Number.isNaN(Number(operand)) ? operand : Number(operand);
  });
  return {
    type,
    formulae,
    allowBlank: ignoreBlanks,
    ...(operator && { operator }),
    ...(prompt && { showInputMessage: true, promptTitle: prompt.title, prompt: prompt.message }),
    ...(alert && { showErrorMessage: true, errorStyle: alert.style, errorTitle: alert.title, error: alert.message }),
  };
}

/** Single cells as few rectangles: first down the columns, then columns of one height side by side. */
function joined(areas: readonly Area[]): Area[] {
  const down = merged(
    [...areas].sort((a, b) => a.left - b.left || a.top - b.top),
    (a, b) => a.left === b.left && a.right === b.right && a.bottom + 1 === b.top,
  );
  return merged(
    [...down].sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left),
    (a, b) => a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left,
  );
}

function merged(areas: readonly Area[], touch: (a: Area, b: Area) => boolean): Area[] {
  const result: Area[] = [];
  for (const area of areas) {
    const last = result.at(-1);
    if (last && touch(last, area)) result[result.length - 1] = { ...last, bottom: area.bottom, right: area.right };
    else result.push(area);
  }
  return result;
}

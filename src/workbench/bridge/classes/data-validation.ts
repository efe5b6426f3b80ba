import type { CellValidation, ComparisonOperator } from "../../../core/grid/sheet-layout";
import type { Validation } from "../../engine/workbook-content";
import { ExcelError } from "../excel-error";
import { hostClass } from "../host-class";
import type { HostObject, NamedClass } from "../host-class";
import { intersection, refuseProtected, subtract } from "../range-target";
import type { Session } from "../session";
import type { AreasTarget } from "./range-areas";

const operators: Readonly<Record<string, ComparisonOperator>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThan: "lessThan",
  LessThanOrEqualTo: "lessThanOrEqual",
};
const alerts = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** What Office.js calls a rule: one key that is the kind, and its bounds. */
type OfficeRule = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

const named: NamedClass<AreasTarget> = hostClass<AreasTarget>("DataValidation", {
  properties: {
    Rule: { get: (target, session) => officeRule(held(target, session)), set: setRule },
    IgnoreBlanks: {
      get: (target, session) => held(target, session)?.ignoreBlanks ?? true,
      set: (target, value, session) => amend(target, session, { ignoreBlanks: value === true }),
    },
    Prompt: {
      get: (target, session) => {
        const prompt = held(target, session)?.prompt;
        return { showPrompt: Boolean(prompt), title: prompt?.title ?? "", message: prompt?.message ?? "" };
      },
      set: (target, value, session) => {
        const { title, message } = value as { title: string; message: string };
        amend(target, session, { prompt: { title, message } });
      },
    },
    ErrorAlert: {
      get: (target, session) => held(target, session)?.alert ?? null,
      set: (target, value, session) => {
        const { style, title, message } = value as { style: keyof typeof alerts; title: string; message: string };
        amend(target, session, { alert: { style: alerts[style], title, message } });
      },
    },
    Type: { get: (target, session) => typeName(held(target, session)) },
  },
  methods: {
    Clear: (target, _args, session) => clear(target, session),
  },
});

/** What may be typed into some areas. */
export const dataValidation = (target: AreasTarget): HostObject => named.make(target);

function held({ sheet, areas }: AreasTarget, session: Session): Validation | null {
  const [first] = areas;
  const all = session.engine.validations(sheet);
  return all.find((one) => one.areas.some((area) => first && intersection(area, first))) ?? null;
}

function amend(target: AreasTarget, session: Session, change: Partial<CellValidation>): void {
  refuseProtected(session, target.sheet);
  const validation = held(target, session);
  if (!validation) throw new ExcelError("InvalidOperation", "There is no validation rule here yet.");
  session.engine.putValidation(target.sheet, { ...validation, ...change });
}

/** A rule replaces what the areas had before; what it had elsewhere stays. */
function setRule(target: AreasTarget, value: unknown, session: Session): void {
  clear(target, session);
  const [kind, bounds] = Object.entries(value as OfficeRule).find(([, one]) => one != null) ?? [];
  if (kind === undefined || bounds === undefined) return;
  session.engine.putValidation(target.sheet, {
    id: session.newId(),
    areas: target.areas,
    kind: kind as Validation["kind"],
    ...(typeof bounds.operator === "string" && { operator: operators[bounds.operator] ?? "between" }),
    operands: [bounds.source, bounds.formula, bounds.formula1, bounds.formula2].flatMap((one) =>
      typeof one === "string" || typeof one === "number" ? [String(one)] : [],
    ),
    ignoreBlanks: true,
  });
}

function clear({ sheet, areas }: AreasTarget, session: Session): void {
  refuseProtected(session, sheet);
  for (const validation of session.engine.validations(sheet)) {
    const rest = areas.reduce((left, hole) => left.flatMap((area) => subtract(area, hole)), [...validation.areas]);
    if (rest.length === 0) session.engine.deleteValidation(sheet, validation.id);
    else if (rest.length !== validation.areas.length || rest.some((area, at) => area !== validation.areas[at])) {
      session.engine.putValidation(sheet, { ...validation, areas: rest });
    }
  }
}

function officeRule(validation: Validation | null): OfficeRule {
  if (!validation) return {};
  const { kind, operator, operands } = validation;
  const [first, second] = operands;
  if (kind === "list") return { list: { inCellDropDown: true, source: first } };
  if (kind === "custom") return { custom: { formula: first } };
  const name = Object.keys(operators).find((one) => operators[one] === operator) ?? "Between";
  return { [kind]: { operator: name, formula1: first, ...(second !== undefined && { formula2: second }) } };
}

function typeName(validation: Validation | null): string {
  const kind = validation?.kind ?? "none";
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

import Big from "big.js";
import { evaluate } from "../../../src/core/judging/evaluate";
import { parseExpression } from "../../../src/core/judging/expression";
import { derivedFormula, toFormula } from "../../../src/core/judging/formula";
import { isOwnFormula } from "../../../src/core/judging/own-formula";
import { scoreFormula } from "../../../src/core/judging/score-formula";

const numbers: Record<string, number | null | "unreadable"> = {
  ...{ executed: 148, annualBudget: 450, weight: 10, none: null, zero: 0, loss: -5, odd: "unreadable", a: 1, b: 3 },
};
const cellOf: Record<string, string[]> = {
  ...{ executed: ["F6"], annualBudget: ["E6"], weight: ["G6"], parts: ["E7", "E8", "E9", "E11"], a: ["A1"], b: ["B1"] },
};
const value = (text: string) =>
  evaluate(parseExpression(text), ([name = ""]) => {
    const number = numbers[name];
    return number === undefined ? [] : [{ cell: name, number: typeof number === "number" ? new Big(number) : number }];
  });
const formula = (text: string) => toFormula(parseExpression(text), ([name = ""]) => cellOf[name] ?? []);

test.each([
  ["executed / annualBudget * weight", "148 ÷ 450 × 10", "3.28888888888888888889"],
  ["min(executed / annualBudget, 1) * weight", "148 ÷ 450 × 10", "3.28888888888888888889"],
  ["a / b * b", "1 ÷ 3 × 3", "1"],
  ["executed - (annualBudget - weight)", "148 - (450 - 10)", "-292"],
  ["executed / (annualBudget / weight)", "148 ÷ (450 ÷ 10)", "3.28888888888888888889"],
  ["weight - loss", "10 - (-5)", "15"],
  ["executed + none + weight", "148 + 10", "158"],
  ["sum(executed, none, a * b)", "148 + 1 × 3", "151"],
])("%s is worked out as %s", (text, arithmetic, result) => {
  const outcome = value(text);
  expect(outcome).toMatchObject({ kind: "value", text: arithmetic });
  expect(outcome.kind === "value" && outcome.value.toFixed()).toBe(result);
});

test.each([
  ["executed / none", "blank"],
  ["none + none", "blank"],
  ["executed / zero", "undefined"],
  ["executed + odd", "unreadable"],
  ["missing * weight", "blank"],
])("%s is %s", (text, kind) => expect(value(text).kind).toBe(kind));

test.each([
  ["executed / annualBudget", "F6/E6"],
  ["executed - (annualBudget - weight)", "F6-(E6-G6)"],
  ["sum(parts)", "SUM(E7:E9,E11)"],
  ["executed + annualBudget + weight", "SUM(F6,E6,G6)"],
  ["a + a * b", "SUM(A1,A1*B1)"],
  ["(executed + annualBudget) / weight", "SUM(F6,E6)/G6"],
  ["executed / missing", null],
])("%s prints as %s", (text, expected) => expect(formula(text)).toBe(expected));

test.each(["1 +", "(a", "a b", "min(a", "a ? b"])("%s is no expression", (text) => {
  expect(() => parseExpression(text)).toThrow(SyntaxError);
});

test("every formula that is written is known again as ours, a person's is not", () => {
  const rate = {
    table: "funds",
    column: "executionRate",
    expression: "executed / annualBudget",
    shown: "percent",
  } as const;
  const total = { ...rate, expression: "sum(parts)", shown: "amount" } as const;
  const written = [
    ...[rate, total].map((cell) => derivedFormula(cell, ([name = ""]) => cellOf[name] ?? [])),
    ...(["≥", "≤", ">", "<", "=", null] as const).map((sign) =>
      scoreFormula({ want: "E15", have: "F15", points: "G15" }, sign),
    ),
  ];
  expect(written.map((one) => one !== null && isOwnFormula(one))).toEqual(written.map(() => true));
  expect(isOwnFormula('=IF(F6="","",F6/E6)')).toBe(false);
  expect(isOwnFormula("=SUM(E7:E9)")).toBe(false);
});

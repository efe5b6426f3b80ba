import { Big } from "../../../src/core/values/big";
import { evaluate } from "../../../src/core/judging/evaluate";
import { parseExpression } from "../../../src/core/judging/expression";
import { derivedFormula, toFormula } from "../../../src/core/judging/formula";
import { isOwnFormula } from "../../../src/core/judging/own-formula";
import { scoreExpression } from "../../../src/core/judging/score-expression";

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
  ["if(executed < 0.5 * annualBudget, min(sum(a, b), 59), 0)", "1 + 3", "4"],
  [
    "if(executed >= annualBudget, weight, weight * executed / annualBudget)",
    "10 × 148 ÷ 450",
    "3.28888888888888888889",
  ],
  ["weight * (1 - abs(a - b) / abs(b))", "10 × (1 - |1 - 3| ÷ 3)", "3.33333333333333333333"],
  ["if(count(a, none) < 2, a, b)", "1", "1"],
  ["if(sum(none) < 1, a, b)", "1", "1"],
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
  ["if(none > 1, a, b)", "blank"],
  ["if(odd > 1, a, b)", "unreadable"],
])("%s is %s", (text, kind) => expect(value(text).kind).toBe(kind));

test.each([
  ["executed / annualBudget", "F6/E6"],
  ["executed - (annualBudget - weight)", "F6-(E6-G6)"],
  ["sum(parts)", "SUM(E7:E9,E11)"],
  ["executed + annualBudget + weight", "SUM(F6,E6,G6)"],
  ["a + a * b", "SUM(A1,A1*B1)"],
  ["(executed + annualBudget) / weight", "SUM(F6,E6)/G6"],
  ["executed / missing", null],
  ["if(a >= b, weight, abs(a))", "IF(A1>=B1,G6,ABS(A1))"],
  ["if(sum(executed) < 0.5 * sum(annualBudget), 59, a)", "IF(ROUND(SUM(F6)-0.5*SUM(E6),9)<0,59,A1)"],
  ["if(count(executed, missing) < 2, a, b)", "IF(COUNT(F6)<2,A1,B1)"],
  ["if(missing > 1, a, b)", "B1"],
  ['if(a > 1, "优", "差")', 'IF(A1>1,"优","差")'],
])("%s prints as %s", (text, expected) => expect(formula(text)).toBe(expected));

test.each(["1 +", "(a", "a b", "min(a", "a ? b"])("%s is no expression", (text) => {
  expect(() => parseExpression(text)).toThrow(SyntaxError);
});

test("every formula that is written is known again as ours, a person's is not", () => {
  const scores = (["≥", "≤", ">", "<", "=", "unsigned"] as const).map((sense) => scoreExpression(sense, null));
  const written = [
    ["executed / annualBudget", "percent"] as const,
    ["sum(parts)", "amount"] as const,
    ['if(a >= 90, "优", "差")', "word"] as const,
    ["if(count(a, b) < 2, sum(parts), if(sum(a) < 0.5 * sum(b), min(sum(parts), 59), sum(parts)))", "score"] as const,
    ...scores.map((text) => [text, "score"] as const),
  ].map(([text, shown]) =>
    derivedFormula(
      parseExpression(text),
      shown,
      ([name = ""]) =>
        cellOf[name] ?? ["want", "have"].flatMap((one) => (one === name ? `${one[0]!.toUpperCase()}15` : [])),
    ),
  );
  expect(written.map((one) => one !== null && isOwnFormula(one))).toEqual(written.map(() => true));
  expect(isOwnFormula('=IF(F6="","",F6/E6)')).toBe(false);
  expect(isOwnFormula("=SUM(E7:E9)")).toBe(false);
});

import type { DerivedCell } from "../annexes/annex-description";
import { parseExpression, type Expression } from "./expression";

/** The A1 references a path stands for; none where the form has no such cell. */
export type Addresses = (path: readonly string[]) => readonly string[];

/** The expression as an Excel formula without its "="; null where a cell it needs is not in the form. */
export function toFormula(expression: Expression, addresses: Addresses): string | null {
  return print(expression, addresses, 0);
}

/**
 * A derived cell as a live formula with its "=", in functions that Excel 2016, WPS and LibreOffice share. A rate is rounded
 * to the 0.01% it shows, points to 0.01; while nothing is typed it shows nothing.
 */
export function derivedFormula(cell: DerivedCell, addresses: Addresses): string | null {
  const expression = parseExpression(cell.expression);
  const formula = toFormula(expression, addresses);
  if (formula === null) return null;
  const sum = /^SUM\((.*)\)$/.exec(formula);
  if (sum) return `=IF(COUNT(${sum[1] ?? ""})=0,"",${formula})`;
  return `=IFERROR(ROUND(${formula},${cell.shown === "percent" ? 4 : 2}),"")`;
}

const precedences = { "-": 1, "*": 2, "/": 2 } as const;

function print(expression: Expression, addresses: Addresses, outer: number): string | null {
  switch (expression.kind) {
    case "number":
      return expression.text;
    case "path":
      return addresses(expression.path)[0] ?? null;
    case "call": {
      const args =
        expression.name === "sum"
          ? joined(expression.args.flatMap((arg) => (arg.kind === "path" ? addresses(arg.path) : [])))
          : expression.args.map((arg) => print(arg, addresses, 0));
      return args.length === 0 || args.includes(null) ? null : `${expression.name.toUpperCase()}(${args.join(",")})`;
    }
    case "binary": {
      // SUM passes over blanks and over the "" of other formulas, as evaluating does; A+B would give #VALUE!.
      if (expression.sign === "+") return print(sumOf(expression), addresses, 0);
      const own = precedences[expression.sign];
      const left = print(expression.left, addresses, own);
      const right = print(expression.right, addresses, own + 1);
      if (left === null || right === null) return null;
      const formula = left + expression.sign + right;
      return own < outer ? `(${formula})` : formula;
    }
  }
}

function sumOf(expression: Expression): Expression {
  return { kind: "call", name: "sum", args: termsOf(expression) };
}

function termsOf(expression: Expression): Expression[] {
  if (expression.kind !== "binary" || expression.sign !== "+") return [expression];
  return [...termsOf(expression.left), ...termsOf(expression.right)];
}

/** Neighbouring cells of one column become one range: D7, D8, D9 -> D7:D9. */
function joined(addresses: readonly string[]): string[] {
  const ranges: { column: string; first: number; last: number }[] = [];
  for (const address of addresses) {
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const previous = ranges.at(-1);
    if (previous && previous.column === column && previous.last + 1 === Number(row)) previous.last++;
    else ranges.push({ column, first: Number(row), last: Number(row) });
  }
  return ranges.map(({ column, first, last }) =>
    first === last ? column + first : `${column}${first}:${column}${last}`,
  );
}

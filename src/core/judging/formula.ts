import type { DerivedCell } from "../forms/index";
import { parseExpression, type Expression } from "./expression";

/** The A1 references a path stands for; none where the form has no such cell. */
export type Addresses = (path: readonly string[]) => readonly string[];

/** The expression as an Excel formula without its "="; null where a cell it needs is not in the form. */
export function toFormula(expression: Expression, addresses: Addresses): string | null {
  return print(expression, addresses, 0);
}

/**
 * A derived cell as a live formula with its "=", in functions that Excel 2016, WPS and LibreOffice share. A rate is rounded
 * to the 0.01% it shows, points to 0.01. It shows nothing while a cell that it needs is blank (of a sum, while all are),
 * as evaluating does; Excel alone would take a blank for 0.
 */
export function derivedFormula(cell: Pick<DerivedCell, "expression" | "shown">, addresses: Addresses): string | null {
  const expression = parseExpression(cell.expression);
  const formula = toFormula(expression, addresses);
  if (formula === null) return null;
  const rounded = cell.shown === "amount" ? formula : `ROUND(${formula},${cell.shown === "percent" ? 4 : 2})`;
  const sum = /^SUM\(([^()]*)\)$/.exec(formula);
  if (sum) return `=IF(COUNT(${sum[1] ?? ""})=0,"",${rounded})`;
  const needed = [...new Set(neededBy(expression, addresses))];
  const safe = `IFERROR(${rounded},"")`;
  return needed.length === 0 ? `=${safe}` : `=IF(COUNT(${needed.join(",")})<${String(needed.length)},"",${safe})`;
}

/** The cells without which there is no value: all but the terms of a sum. */
function neededBy(expression: Expression, addresses: Addresses): string[] {
  switch (expression.kind) {
    case "number":
      return [];
    case "path":
      return addresses(expression.path).slice(0, 1);
    case "call":
      return expression.name === "sum" ? [] : expression.args.flatMap((arg) => neededBy(arg, addresses));
    case "binary":
      return expression.sign === "+"
        ? []
        : [...neededBy(expression.left, addresses), ...neededBy(expression.right, addresses)];
  }
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
          ? joined(expression.args.flatMap((arg) => termsIn(arg, addresses)))
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

/** What a sum adds up: all the cells of a path, one value of anything else; nothing for what the form does not have. */
function termsIn(arg: Expression, addresses: Addresses): readonly string[] {
  return arg.kind === "path" ? addresses(arg.path) : [print(arg, addresses, 0) ?? []].flat();
}

/** Neighbouring cells of one column become one range: D7, D8, D9 -> D7:D9. */
function joined(addresses: readonly string[]): string[] {
  const terms: { text: string; column: string; first: number; last: number }[] = [];
  for (const text of addresses) {
    const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    const previous = terms.at(-1);
    if (previous && column !== "" && previous.column === column && previous.last + 1 === Number(row)) previous.last++;
    else terms.push({ text, column, first: Number(row), last: Number(row) });
  }
  return terms.map(({ text, column, first, last }) =>
    first === last ? text : `${column}${String(first)}:${column}${String(last)}`,
  );
}

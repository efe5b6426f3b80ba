import { neededPaths, type Condition, type Expression } from "./expression";

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
export function derivedFormula(
  expression: Expression,
  shown: "percent" | "score" | "amount" | "word",
  addresses: Addresses,
): string | null {
  const formula = toFormula(expression, addresses);
  if (formula === null) return null;
  const isRounded = shown === "percent" || shown === "score";
  const rounded = isRounded ? `ROUND(${formula},${shown === "percent" ? 4 : 2})` : formula;
  const sum = /^SUM\(([^()]*)\)$/.exec(toFormula(lastOf(expression), addresses) ?? "");
  if (sum) return `=IF(COUNT(${sum[1] ?? ""})=0,"",${rounded})`;
  const needed = [...new Set(neededPaths(expression).flatMap((path) => addresses(path).slice(0, 1)))];
  const safe = `IFERROR(${rounded},"")`;
  return needed.length === 0 ? `=${safe}` : `=IF(COUNT(${needed.join(",")})<${String(needed.length)},"",${safe})`;
}

/** What it comes to where no condition is met: a total below every cap. */
function lastOf(expression: Expression): Expression {
  return expression.kind === "if" ? lastOf(expression.otherwise) : expression;
}

const precedences = { "-": 1, "*": 2, "/": 2 } as const;

function print(expression: Expression, addresses: Addresses, outer: number): string | null {
  switch (expression.kind) {
    case "number":
      return expression.text;
    case "text":
      return `"${expression.text.replaceAll('"', '""')}"`;
    case "path":
      return addresses(expression.path)[0] ?? null;
    case "if": {
      const condition = printCondition(expression.condition, addresses);
      const otherwise = print(expression.otherwise, addresses, 0);
      if (condition === null) return otherwise;
      const met = print(expression.met, addresses, 0);
      return met === null || otherwise === null ? null : `IF(${condition},${met},${otherwise})`;
    }
    case "call": {
      const args =
        expression.name === "sum" || expression.name === "count"
          ? joined(expression.args.flatMap((arg) => termsIn(arg, addresses)))
          : expression.args.map((arg) => print(arg, addresses, 0));
      if (args.length === 0 && expression.name === "count") return "0";
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

/** What is computed is compared by its difference: 1.3*3 is not exactly 3.9 to Excel. */
function printCondition({ sign, left, right }: Condition, addresses: Addresses): string | null {
  const [one, other] = [print(left, addresses, 0), print(right, addresses, 2)];
  if (one === null || other === null) return null;
  const isPlain = [left, right].every(({ kind }) => kind === "path" || kind === "number");
  return isPlain || (left.kind === "call" && left.name === "count")
    ? one + sign + other
    : `ROUND(${one}-${other},9)${sign}0`;
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

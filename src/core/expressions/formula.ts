import type { Expression } from "./expression";

/** The A1 references a path stands for; none where the form has no such cell. */
export type Addresses = (path: readonly string[]) => readonly string[];

/** The expression as an Excel formula without its "="; null where a cell it needs is not in the form. */
export function toFormula(expression: Expression, addresses: Addresses): string | null {
  return print(expression, addresses, 0);
}

const precedences = { "+": 1, "-": 1, "*": 2, "/": 2 } as const;

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
      const own = precedences[expression.sign];
      const left = print(expression.left, addresses, own);
      const right = print(expression.right, addresses, own + 1);
      if (left === null || right === null) return null;
      const formula = left + expression.sign + right;
      return own < outer ? `(${formula})` : formula;
    }
  }
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

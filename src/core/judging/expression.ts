import { Big } from "../values/big";

/**
 * What a cell follows from. A path names cells: `executed` (this row), `reception` (this column), `indicators.score` (a
 * whole column), `funds.total.weight`. One text is evaluated, printed as a formula and printed as arithmetic.
 */
export type Expression =
  | { readonly kind: "number"; readonly text: string; readonly number: Big }
  | { readonly kind: "path"; readonly path: readonly string[] }
  /** A word that a cell may say: a grade. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "call"; readonly name: CallName; readonly args: readonly Expression[] }
  | {
      readonly kind: "if";
      readonly condition: Condition;
      readonly met: Expression;
      readonly otherwise: Expression;
    }
  | { readonly kind: "binary"; readonly sign: Sign; readonly left: Expression; readonly right: Expression };

/** Two expressions held against each other. */
export interface Condition {
  readonly sign: (typeof comparisons)[number];
  readonly left: Expression;
  readonly right: Expression;
}

export type Sign = "+" | "-" | "*" | "/";
const comparisons = ["<", "<=", "=", ">=", ">"] as const;
const calls = ["sum", "count", "min", "max", "abs"] as const;
export type CallName = (typeof calls)[number];

const parsed = new Map<string, Expression>();

/** Reads an expression such as `min(executed / annualBudget, 1) * weight`; throws on a text that is none: they are ours. */
export function parseExpression(text: string): Expression {
  let expression = parsed.get(text);
  if (!expression) {
    expression = new Parser(text).whole();
    parsed.set(text, expression);
  }
  return expression;
}

/** The paths without which there is no value; a sum and a count do with fewer. */
export function neededPaths(expression: Expression): readonly (readonly string[])[] {
  switch (expression.kind) {
    case "number":
    case "text":
      return [];
    case "path":
      return [expression.path];
    case "call":
      return expression.name === "sum" || expression.name === "count" ? [] : expression.args.flatMap(neededPaths);
    case "if": {
      const { condition, met, otherwise } = expression;
      return [condition.left, condition.right, met, otherwise].flatMap(neededPaths);
    }
    case "binary":
      return expression.sign === "+" ? [] : [expression.left, expression.right].flatMap(neededPaths);
  }
}

class Parser {
  private readonly tokens: string[];
  private at = 0;

  constructor(private readonly text: string) {
    this.tokens = text.match(/"[^"]*"|[A-Za-z][\w.]*|\d+(?:\.\d+)?|[<>]=|\S/g) ?? [];
  }

  whole(): Expression {
    const expression = this.terms();
    if (this.at < this.tokens.length) this.fail();
    return expression;
  }

  private terms(): Expression {
    return this.chain(["+", "-"], () => this.factors());
  }

  private factors(): Expression {
    return this.chain(["*", "/"], () => this.operand());
  }

  private chain(signs: readonly Sign[], next: () => Expression): Expression {
    let left = next();
    for (let sign = this.sign(signs); sign; sign = this.sign(signs))
      left = { kind: "binary", sign, left, right: next() };
    return left;
  }

  private sign(signs: readonly Sign[]): Sign | null {
    const sign = signs.find((one) => one === this.tokens[this.at]) ?? null;
    if (sign) this.at++;
    return sign;
  }

  private operand(): Expression {
    const token = this.tokens[this.at++] ?? this.fail();
    if (token === "(") return this.closed(this.terms());
    if (token.startsWith('"')) return { kind: "text", text: token.slice(1, -1) };
    if (/^\d/.test(token)) return { kind: "number", text: token, number: new Big(token) };
    if (!/^[A-Za-z]/.test(token)) this.fail();
    if (token === "if" && this.tokens[this.at] === "(") return this.choice();
    const name = calls.find((call) => call === token);
    if (!name || this.tokens[this.at] !== "(") return { kind: "path", path: token.split(".") };
    this.at++;
    const args = [this.terms()];
    while (this.tokens[this.at] === ",") {
      this.at++;
      args.push(this.terms());
    }
    return this.closed({ kind: "call", name, args });
  }

  private choice(): Expression {
    this.expect("(");
    const left = this.terms();
    const sign = comparisons.find((one) => one === this.tokens[this.at]) ?? this.fail();
    this.at++;
    const right = this.terms();
    this.expect(",");
    const met = this.terms();
    this.expect(",");
    return this.closed({ kind: "if", condition: { sign, left, right }, met, otherwise: this.terms() });
  }

  private expect(token: string): void {
    if (this.tokens[this.at++] !== token) this.fail();
  }

  private closed(expression: Expression): Expression {
    if (this.tokens[this.at++] !== ")") this.fail();
    return expression;
  }

  private fail(): never {
    throw new SyntaxError(`not an expression at ${this.tokens[this.at - 1] ?? "its end"}: ${this.text}`);
  }
}

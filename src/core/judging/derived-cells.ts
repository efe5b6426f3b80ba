import { Big } from "../values/big";
import type { DerivedCell, RoleOf, TableId } from "../forms/index";
import { evaluate, type Operand, type Outcome } from "./evaluate";
import { parseExpression, type Expression } from "./expression";
import type { Profile } from "../places/profile";
import { rememberedBy, rememberedByBoth } from "../values/remembered-by";
import type { Unit } from "../values/unit";
import type { Quantity } from "../values/value";
import type { Annex, AnnexRow, AnnexTable, Field } from "../reading/annex";
import { executionInTotal } from "../reading/execution";

/** A cell that follows from others, in a form that was read: what stands there and what should. */
export interface Derived {
  readonly cell: DerivedCell;
  readonly field: Field;
  readonly expression: Expression;
  /** In the table's money unit for an amount, as a fraction for a percent (0.3289), in points for a score. */
  readonly outcome: Outcome<Field>;
  /** What the cell says now, in the same measure. */
  readonly current: Operand<Field>;
  /** The cells that a path of the expression names, for printing it as a formula. */
  readonly cells: (path: readonly string[]) => readonly Field[];
}

/** Every derived cell that the form has room for, by the numbers of a place. Many rules ask for the same ones. */
export const derivedCells = rememberedByBoth((annex: Annex, place: Profile): readonly Derived[] => {
  const found: Derived[] = [];
  for (const cell of annex.description.derived) {
    const table: AnnexTable | undefined = annex.tables[cell.table];
    if (!table) continue;
    for (const row of rowsMeant(cell, table)) {
      const derived = deriveAt(annex, cell, row, place);
      if (derived) found.push(derived);
    }
  }
  return found;
});

function rowsMeant(cell: DerivedCell, { rows, subtotals, closing }: AnnexTable): readonly AnnexRow[] {
  if (cell.row === "subtotal") return subtotals;
  return cell.row === "closing" ? (closing ? [closing] : []) : rows.filter((row) => isMeant(cell, row));
}

function isMeant(cell: DerivedCell, row: AnnexRow): boolean {
  return cell.besides ? row.key !== cell.besides : !cell.row || row.key === cell.row;
}

function deriveAt(annex: Annex, cell: DerivedCell, row: AnnexRow, place: Profile): Derived | null {
  const field = row.cells[cell.column];
  if (!field) return null;
  // The total counts points of the execution that the form does not print.
  const execution = cell.row === "closing" ? executionInTotal(annex) : null;
  if (execution && !execution.cells[cell.column]) return null;
  const expression = expressionOf(cell)(place);
  const found = new Map<readonly string[], readonly Field[]>();
  const cells = (path: readonly string[]) => {
    const fields = found.get(path) ?? cellsOf(annex, cell, row, path);
    found.set(path, fields);
    return fields;
  };
  if (!isWhole(expression, cells)) return null;
  const money = annex.tables[cell.table]?.money;
  const outcome = evaluate(expression, (path) => cells(path).map((one) => numberIn(one, money)));
  const current = cell.shown === "percent" ? rateIn(field, annex) : numberIn(field, money);
  return { cell, field, expression, outcome, current, cells };
}

const expressionOf = rememberedBy(({ expression }: DerivedCell) =>
  rememberedBy((place: Profile) => parseExpression(typeof expression === "string" ? expression : expression(place))),
);

/** Whether the form has every cell that the expression needs; of a sum's parts, one is enough. */
function isWhole(expression: Expression, cells: (path: readonly string[]) => readonly Field[]): boolean {
  switch (expression.kind) {
    case "number":
    case "text":
      return true;
    case "path":
      return cells(expression.path).length > 0;
    case "if":
      return isWhole(expression.otherwise, cells);
    case "call":
      return expression.args[expression.name === "sum" ? "some" : "every"]((arg) => isWhole(arg, cells));
    case "binary":
      return isWhole(expression.left, cells) && isWhole(expression.right, cells);
  }
}

function cellsOf(
  annex: Annex,
  cell: DerivedCell,
  row: AnnexRow,
  [first = "", second, third]: readonly string[],
): Field[] {
  const tables: Readonly<Record<string, AnnexTable | undefined>> = annex.tables;
  const table = tables[cell.table];
  if (second !== undefined && third !== undefined) {
    const one = tables[first]?.rows.find(({ key }) => key === second);
    return one ? cellIn(one, third) : [];
  }
  if (second !== undefined) {
    const rows = first === "execution" ? [executionInTotal(annex)] : (tables[first]?.rows ?? []);
    return rows.flatMap((one) => (one ? cellIn(one, second) : []));
  }
  if (first === "parts") return partsOf(annex, cell.table, row).flatMap((part) => amountCells(annex, cell, part));
  const own = cellIn(row, first);
  return own.length > 0 ? own : [table?.rows.find(({ key }) => key === first)?.cells[cell.column] ?? []].flat();
}

function cellIn({ cells }: AnnexRow, role: string): Field[] {
  const field = (cells as Readonly<Record<string, Field | undefined>>)[role];
  return field ? [field] : [];
}

/** The rows that a row is the whole of. */
export function partsOf(annex: Annex, table: TableId, whole: AnnexRow): readonly AnnexRow[] {
  const read = annex.tables[table];
  return (read && byWhole(read).get(whole)) ?? [];
}

const byWhole = rememberedBy(({ rows }: AnnexTable): ReadonlyMap<AnnexRow, readonly AnnexRow[]> => {
  const parts = new Map<AnnexRow, AnnexRow[]>();
  for (const row of rows) {
    if (!row.whole) continue;
    const others = parts.get(row.whole);
    if (others) others.push(row);
    else parts.set(row.whole, [row]);
  }
  return parts;
});

/** A row's own amount; where it is left blank above parts of its own, theirs. */
function amountCells(annex: Annex, cell: DerivedCell, row: AnnexRow): Field[] {
  const own = row.cells[cell.column];
  if (!own) return [];
  const parts = own.value.kind === "blank" ? partsOf(annex, cell.table, row) : [];
  return parts.length === 0 ? [own] : parts.flatMap((part) => part.cells[cell.column] ?? []);
}

/** To multiply by them is exact and far quicker than to divide. */
const hundredth = new Big("0.01");
const half = new Big("0.5");
const none = new Big(0);

/** A field's number in the table's money unit; a share as a fraction. "Not applicable" counts as blank. */
export function numberIn(field: Field, money: Unit | undefined): Operand<Field> {
  const { value } = field;
  if (value.kind === "blank" || value.kind === "placeholder" || value.kind === "not-applicable") {
    return { cell: field, number: null };
  }
  // ≥100 and 不超过10万元 do not say how much it is.
  const isBound = value.kind === "quantity" && value.comparator !== null && value.comparator !== "=";
  if (value.kind !== "quantity" || isBound) return { cell: field, number: "unreadable" };
  return { cell: field, number: measured(field.role, value, value.amount, money) };
}

/** An amount of a cell in the measure of `numberIn`: a weight of 10% is 10 points, 320万 is money as 320万元 is. */
function measured(role: string, { unit }: Quantity, amount: Big, money: Unit | undefined): Big {
  if (unit.base === "%")
    return role === "weight" || role === "score" ? amount : amount.times(unit.scale).times(hundredth);
  // Most amounts are bare numbers or already in the table's unit.
  if (unit.name === "" || unit === money) return amount;
  const isMoney = unit.base === "元" || unit.base === "";
  return isMoney && money ? amount.times(unit.scale).div(money.scale) : amount;
}

/** A rate as a fraction. Without a "%" in the cell or its heading, up to 1.5 is a fraction and more is hundredths. */
function rateIn(field: Field, annex: Annex): Operand<Field> {
  const plain = numberIn(field, undefined);
  if (plain.number === null || plain.number === "unreadable") return plain;
  if (field.value.kind === "quantity" && field.value.unit.base === "%") return plain;
  const tables: readonly (AnnexTable | undefined)[] = Object.values(annex.tables);
  const headed = tables.some((table) =>
    table?.heading[field.role as RoleOf<TableId>]?.text.match(/[(（]\s*[%％]\s*[)）]/),
  );
  return headed || plain.number.gt(1.5) ? { cell: field, number: plain.number.div(100) } : plain;
}

/**
 * Half a unit of the last digit that a cell shows, in the measure of `numberIn`: how far off it may be by rounding alone;
 * `least` where that is more.
 */
export function roundingOf(field: Field | undefined, money: Unit | undefined, least = none): Big {
  if (field?.value.kind !== "quantity") return least;
  const rounding = measured(field.role, field.value, field.value.step, money).times(half);
  return rounding.gt(least) ? rounding : least;
}

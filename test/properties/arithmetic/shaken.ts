/** Forms and reports as they were copied, with other numbers in them: whatever is then said of them has to be true. */
import type { Cell, Grid } from "../../../src/core/grid/grid";

/** Dice that fall the same for the same seed: from 0 to less than `sides`. */
export type Dice = (sides: number) => number;

export function diceOf(seed: number): Dice {
  let state = (seed * 2654435761) >>> 0 || 1;
  return (sides) => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % sides;
  };
}

/** A number of a cell alone, with its sign and unit: ≥95%, 6446.6万元, 3:1. */
const alone = /^\s*[≥≤><=]?\s*-?\d+(?:\.\d+)?\D{0,5}$/u;
const number = /\d+(?:\.\d+)?/g;
/** A number that is no amount: a year, a date, a document, a telephone. */
const untouched = /\d{4}\s*[年〕\]-]|\d{5,}$|[年月]\d+[月日]|号$/u;
/** A serial number or the points that a label prints, before or in its words. */
const isLabel = (text: string) => !alone.test(text) && text.length < 24;

/** Every so-manieth number of the sheet is another one, of the same kind; now and then a cell is left blank or counts in another unit. */
export function shakenGrid(grid: Grid, dice: Dice, every: number): Grid {
  const rows = grid.rows.map((row) =>
    row.map((cell) => (cell && !isLabel(cell.text) && dice(every) === 0 ? shakenCell(cell, dice) : cell)),
  );
  return { ...grid, rows };
}

function shakenCell(cell: Cell, dice: Dice): Cell | null {
  if (cell.text.length < 12 && dice(12) === 0) return null;
  if (cell.text.length < 12 && dice(12) === 0) return { ...cell, value: cell.text, text: otherUnit(cell.text, dice) };
  const text = shakenText(cell.text, dice);
  if (typeof cell.value !== "number") return { ...cell, value: text, text };
  const isShare = cell.text.endsWith("%");
  return { ...cell, value: isShare ? Number.parseFloat(text) / 100 : Number.parseFloat(text), text };
}

/** A text in which every number may be another one. */
export function shakenText(text: string, dice: Dice): string {
  if (untouched.test(text) && text.length < 24) return text;
  return text.replace(number, (digits, at: number) => {
    const isOther = /[年〕号月日]/u.test(text.slice(at + digits.length, at + digits.length + 1));
    return isOther || /[〔\d]$/u.test(text.slice(0, at)) || dice(2) === 0 ? digits : otherNumber(digits, dice);
  });
}

/** Near the number, many times it, next to nothing, or with other digits behind the point. */
function otherNumber(digits: string, dice: Dice): string {
  const places = digits.includes(".") ? (digits.split(".")[1] ?? "").length : 0;
  const value = Number(digits);
  const other = [
    value * (0.3 + dice(90) / 100),
    value * (1 + dice(300) / 100),
    value + dice(7) - 3,
    dice(3) === 0 ? 0 : value / 100,
    value * 10_000,
  ][dice(23) === 0 ? 4 : dice(16) === 0 ? 3 : dice(3)]!;
  return Math.max(other, 0).toFixed(dice(5) === 0 ? Math.min(places + 1 + dice(2), 6) : places);
}

const units = ["%", "人", "万元", "元", "亿元", "千元", "次", "个", "天", "㎡", "元/人", "‰", "", "公里", "吨"];

function otherUnit(text: string, dice: Dice): string {
  return (/^\D*\d+(?:\.\d+)?/u.exec(text)?.[0] ?? text) + units[dice(units.length)]!;
}

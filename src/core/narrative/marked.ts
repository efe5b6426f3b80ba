import type { QuantityIn } from "../values/quantities-in";

const first = 0xe000;
/** So many numbers of a sentence are looked at; a sentence that holds more is no sentence. */
export const mostQuantities = 2000;

/** One number with its unit, in a marked text, as a pattern. */
export const aQuantity = "[\\ue000-\\uf8ff]";
const signs = new RegExp(aQuantity, "g");

/** The text with one sign in place of each number and its unit: patterns then speak of names and numbers, not of digits. */
export function marked(text: string, quantities: readonly QuantityIn[]): string {
  let from = 0;
  const pieces = quantities.map(({ start, end }, at) => {
    const piece = text.slice(from, start) + signOf(at);
    from = end;
    return piece;
  });
  return pieces.join("") + text.slice(from);
}

/** The sign of a sentence's number, by its index. */
export function signOf(index: number): string {
  return String.fromCharCode(first + index);
}

/** Which number a sign stands for. */
export function indexOfSign(sign: string): number {
  return sign.charCodeAt(0) - first;
}

/** The numbers that a piece of a marked text holds, by their index. */
export function signsIn(piece: string): number[] {
  return [...piece.matchAll(signs)].map(([sign]) => indexOfSign(sign));
}

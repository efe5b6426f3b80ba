import type { Grid } from "../../../src/core/grid/grid";

/** What a made-up sentence is about: amounts in 万元 with two decimals, counts, and how far the sentence is to be wrong. */
export interface Numbers {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly n: number;
  readonly m: number;
  /** 0 where the sentence is to be right. */
  readonly wrong: number;
}

/** One way of the field to say something, and the rule that must see it said wrong. */
export interface Pattern {
  readonly name: string;
  readonly rule: string;
  /** What it is held against; a report alone where there is nothing. */
  readonly annexes?: (numbers: Numbers) => readonly Grid[];
  readonly wordings: readonly ((numbers: Numbers) => string)[];
}

/** An amount as a report writes it: two decimals, without the zeros at their end. */
export const shown = (amount: number) => amount.toFixed(2).replace(/\.?0+$/, "");

/** Two sets of numbers: with each wording right and wrong, ten wordings come to forty sentences. */
export const numberSets: readonly Omit<Numbers, "wrong">[] = [
  { a: 264.36, b: 60.59, c: 12.22, n: 5, m: 6045 },
  { a: 1208.4, b: 317.05, c: 88.61, n: 7, m: 1273 },
];

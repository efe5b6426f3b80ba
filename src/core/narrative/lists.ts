import { countsAlike } from "./amounts";
import { isAmount, type Claim } from "./claims";
import { isComplete, isSibling } from "./breakdowns";
import { levelsOf, point, type Level } from "./levels";
import { aQuantity, signOf, signsIn } from "./marked";
import type { Sentence } from "./narrative";

/** A whole and what a sentence lists as its parts. */
export interface List {
  readonly whole: Claim;
  /** Other numbers that the parts may belong to, as far as one can tell. */
  readonly others: readonly Claim[];
  readonly parts: readonly Claim[];
  /** What may be meant by the list: it may end before the sentence does, or begin behind its first number. */
  readonly readings: readonly (readonly Claim[])[];
  /** Whether the parts are all there is, by the sentence's own words. */
  readonly isClosed: boolean;
  /** Whether each number has a name of its own, in one measure, and nothing nested stands between. */
  readonly isClear: boolean;
}

const opens =
  /(其中|分别(?:为|是|有)|主要(?:包括|有|是|为|用于)|具体(?:为|是|包括|如下)|包括|包含|由(?=[^；。]*(?:构成|组成))|即)(：?)/;
const closes =
  /^(?:支出|金额|资金|费用|经费|人数|人员|以上)*(?:合计|共计|总计|总共|共)(?:支出|金额|资金|费用|经费|为|是)*$/;

/** The lists of a sentence, each with its whole, before it or behind. */
export function listsIn(sentence: Sentence, before: Sentence | undefined): List[] {
  const levels = levelsOf(sentence.marked);
  return levels.flatMap(({ text, before: sign }) => {
    const whole = sign === null ? undefined : sentence.claims[sign];
    const sums = closed(sentence, text);
    return [
      ...opened(sentence, text, whole, before),
      ...sums,
      ...sums.flatMap((sum) => besideOf(sentence, levels, sum)),
    ];
  });
}

/** A（其中X a），B（其中X b），合计T（其中X c）: what the brackets tell of one thing adds up by itself. */
function besideOf(sentence: Sentence, levels: readonly Level[], { whole, parts, isClear }: List): List[] {
  const bracketed = (outer: Claim) => {
    const inside = levels
      .filter(({ before }) => before === outer.index)
      .flatMap(({ text }) => claimsAt(sentence, text));
    return inside.length === 1 && inside[0] && isAmount(inside[0]) ? inside[0] : null;
  };
  const total = bracketed(whole);
  const [name] = total?.names ?? [];
  const inner = parts.flatMap((part) => bracketed(part) ?? []);
  const isOne = inner.every(
    ({ names, phrase, quantity }) =>
      total && (names[0] === name || phrase === total.phrase) && countsAlike(quantity, total.quantity),
  );
  if (!total || name === undefined || inner.length !== parts.length || !isOne) return [];
  const [others, readings] = [inner, [inner]];
  return [{ whole: total, parts: inner, others, readings, isClosed: true, isClear }];
}

/** T，其中：A x，B y: the whole stands before the word that opens the list. */
function opened(sentence: Sentence, text: string, outer: Claim | undefined, before: Sentence | undefined): List[] {
  const match = opens.exec(text);
  if (!match) return [];
  const [all, word = "", colon = ""] = match;
  const behind = text.slice(match.index + all.length);
  const next = opens.exec(behind);
  const { tail, isCut } = next ? untilNext(behind, next.index) : { tail: behind, isCut: false };
  const head = claimsAt(sentence, text.slice(0, match.index));
  const candidates = outer ? [outer] : head.length > 0 || match.index > 0 ? head : wholeBefore(before);
  const wholes = candidates.filter(isAmount).reverse();
  // A change can be broken down too, but seldom is.
  const whole = wholes.find(({ measure }) => measure !== "change") ?? wholes[0];
  const list = whole && listOf(sentence, whole, wholes, { tail, word, colon, isCut });
  return [...(list ? [list] : []), ...(next ? opened(sentence, behind, undefined, undefined) : [])];
}

/** A sentence that begins with 其中 goes on with what the one before it told, if that was one amount. */
function wholeBefore(before: Sentence | undefined): readonly Claim[] {
  const amounts = before?.claims.filter(isAmount) ?? [];
  return amounts.length === 1 ? amounts : [];
}

/** Up to the next word that opens a list: what stands right before that is the whole of the next one. */
function untilNext(behind: string, index: number): { readonly tail: string; readonly isCut: boolean } {
  const before = behind.slice(0, index);
  const end = before.lastIndexOf("；");
  const isApart = end >= 0 && signsIn(before.slice(end)).length > 0;
  return isApart ? { tail: before.slice(0, end), isCut: false } : { tail: before, isCut: true };
}

interface Tail {
  readonly tail: string;
  readonly word: string;
  readonly colon: string;
  readonly isCut: boolean;
}

function listOf(sentence: Sentence, whole: Claim, others: readonly Claim[], how: Tail): List | null {
  const { word, colon, isCut } = how;
  const tail = colon === "" && !how.tail.includes(point) ? (how.tail.split("；")[0] ?? "") : how.tail;
  const found = amountsAt(sentence, tail, whole);
  const parts = found.filter(({ measure, phrase }) => measure !== "change" && !closes.test(phrase));
  if (parts.length === 0) return null;
  const names = parts.map(({ names: [name = ""] }) => name);
  const isWhole =
    /^(?:分别|具体[为是如]|由|即)/.test(word) || rest.test(names.at(-1) ?? "") || isComplete(whole, names);
  // Without a colon nothing says how far the list goes: then only a single part can be too large.
  const isBounded = colon !== "" || isWhole || parts.length === 1;
  return {
    ...{ whole, parts },
    others: others.filter((one) => one !== whole && countsAlike(one.quantity, whole.quantity)),
    readings: parts.map((_, at) => parts.slice(0, at + 1)).filter(({ length }) => length > 1 || !isWhole),
    isClosed: isWhole && !isOpen(tail) && !isCut && parts.length > 1,
    isClear: areNamed(parts) && isBounded && !isCut && !names.some((name) => isSibling(whole, name)),
  };
}

const rest = /^(?:其他|其它)/;

/** A x、B y，合计T: the whole stands behind its parts. */
function closed(sentence: Sentence, text: string): List[] {
  const claims = claimsAt(sentence, text);
  return claims.flatMap((whole, at): List[] => {
    if (!isAmount(whole) || !closes.test(whole.phrase.replaceAll(point, ""))) return [];
    const until = text.slice(0, text.indexOf(signOf(whole.index)));
    const parts = amountsAt(sentence, until, whole).filter(({ measure }) => measure !== "change");
    const points = until.split(point).length - 1;
    const isSaid = /合计|共计|总计|总共/.test(whole.phrase) || (points > 1 && points === parts.length);
    if (parts.length < 2 || claims[at - 1] === undefined) return [];
    return [
      {
        ...{ whole, parts },
        others: parts,
        readings: parts.slice(0, -1).map((_, from) => parts.slice(from)),
        isClosed: true,
        isClear: areNamed(parts) && isSaid && !opens.test(until) && !hasGaps(until),
      },
    ];
  });
}

/** Each number under a name of its own, all in one measure. */
function areNamed(parts: readonly Claim[]): boolean {
  const own = parts.map(({ phrase, names }) => (phrase === "" ? "" : (names[0] ?? "")));
  const measures = new Set(parts.map(({ measure }) => measure).filter((measure) => measure !== null));
  const years = new Set(parts.map(({ year }) => year).filter((year) => year !== null));
  return !own.includes("") && new Set(own).size === own.length && measures.size < 2 && years.size < 2;
}

function isOpen(tail: string): boolean {
  return new RegExp(`${aQuantity}等|等(?:[，；。]|$)`).test(tail) || hasGaps(tail);
}

/** Whether a name without a number stands among the others: the list is not counted through. */
function hasGaps(text: string): boolean {
  const pieces = text.split(/[，；、。]/);
  const last = pieces.findLastIndex((piece) => signsIn(piece).length > 0);
  return pieces.slice(0, last).some((piece) => piece.replaceAll(point, "").length > 1 && signsIn(piece).length === 0);
}

function claimsAt(sentence: Sentence, text: string): Claim[] {
  return signsIn(text).flatMap((index) => sentence.claims[index] ?? []);
}

function amountsAt(sentence: Sentence, text: string, whole: Claim): Claim[] {
  return claimsAt(sentence, text).filter((one) => isAmount(one) && countsAlike(one.quantity, whole.quantity));
}

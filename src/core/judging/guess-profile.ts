import type { CellRef } from "../grid/address";
import type { Annex } from "../reading/annex";
import { fieldsOf } from "../reading/read-annexes";
import { halfWidth } from "../values/half-width";
import { rememberedBy } from "../values/remembered-by";
import { cappedTotal } from "../places/capped-total";
import { execution90 } from "../places/execution-90";
import type { Profile } from "../places/profile";

/** A profile that a form speaks for, with the cell that does. */
export interface ProfileGuess {
  readonly profile: Profile;
  readonly evidence: CellRef & { readonly text: string };
}

/** What a form prints where its place judges otherwise than the ministry. */
const signs: readonly (readonly [Profile, RegExp])[] = [
  [
    cappedTotal,
    /执行率.{0,6}(低于|未达|不足|小于|<|为|在).{0,12}\d%.{0,20}总分.{0,6}(不得?超过|不高于|最高)为?\d|130%[^未不]{0,20}扣减?2分/,
  ],
  [execution90, /执行率.{0,8}(未达到|未达|低于|不足|小于|<)90%.{0,6}[需应须请].{0,6}(说明|分析)/],
];

/** The profile that the forms' own printed notes ask for, with the cell that says so; null where none says anything. */
export function guessProfile(annexes: readonly Annex[]): ProfileGuess | null {
  for (const annex of annexes) {
    const guess = guessIn(annex);
    if (guess) return guess;
  }
  return null;
}

const guessIn = rememberedBy((annex: Annex): ProfileGuess | null => {
  for (const { text, cell } of [...annex.unread, ...fieldsOf(annex)]) {
    const sign = !/执行率|130/.test(text) ? undefined : signs.find(([, pattern]) => pattern.test(halfWidth(text)));
    if (sign) return { profile: sign[0], evidence: { sheet: annex.sheet, cell, text: text.trim().slice(0, 120) } };
  }
  return null;
});

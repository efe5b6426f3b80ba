import type { CellRef } from "../grid/address";
import type { Annex } from "../reading/annex";
import { fieldsOf } from "../reading/read-annexes";
import { halfWidth } from "../values/half-width";
import { rememberedBy } from "../values/remembered-by";
import { profiles } from "../places/index";
import type { Profile } from "../places/profile";

/** A profile that a form speaks for, with the cell that does. */
export interface ProfileGuess {
  readonly profile: Profile;
  readonly evidence: CellRef & { readonly text: string };
}

/** A note is a sentence: 优、良、合格、不合格, 完成130%扣2分. */
const shortestNote = 9;

/** The profile that the forms' own printed notes ask for, with the cell that says so; null where none says anything. */
export function guessProfile(annexes: readonly Annex[]): ProfileGuess | null {
  for (const annex of annexes) {
    const guess = guessIn(annex);
    if (guess) return guess;
  }
  return null;
}

const guessIn = rememberedBy((annex: Annex): ProfileGuess | null => {
  for (const cells of [annex.unread, fieldsOf(annex)]) {
    for (const { text, cell } of cells) {
      if (text.length < shortestNote || !/[%％]|合格/.test(text)) continue;
      const note = halfWidth(text);
      const profile = profiles.find(({ signs }) => signs.some((sign) => sign.test(note)));
      if (profile) return { profile, evidence: { sheet: annex.sheet, cell, text: text.trim().slice(0, 120) } };
    }
  }
  return null;
});

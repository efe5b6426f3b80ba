import type { CellRef } from "../grid/address";
import type { Annex } from "../reading/annex";
import { fieldsOf } from "../reading/read-annexes";
import { halfWidth } from "../values/half-width";
import { rememberedByBoth } from "../values/remembered-by";
import { profiles } from "../places/index";
import type { Profile } from "../places/profile";

/** A profile that a form speaks for, with the cell that does. */
export interface ProfileGuess {
  readonly profile: Profile;
  readonly evidence: CellRef & { readonly text: string };
}

/** A note is a sentence: 优、良、合格、不合格, 完成130%扣2分. */
const shortestNote = 9;

/**
 * The place of these, the first one first, that the forms' own printed notes ask for, with the cell that says so; null where
 * none says anything.
 */
export function guessProfile(annexes: readonly Annex[], places: readonly Profile[] = profiles): ProfileGuess | null {
  for (const annex of annexes) {
    const guess = guessIn(annex, places);
    if (guess) return guess;
  }
  return null;
}

const guessIn = rememberedByBoth((annex: Annex, places: readonly Profile[]): ProfileGuess | null => {
  const own = places.filter((place) => !profiles.includes(place));
  for (const cells of [annex.unread, fieldsOf(annex)]) {
    for (const { text, cell } of cells) {
      const isNote = text.length >= shortestNote && /[%％]|合格/.test(text);
      // What a person's own place is told by may be as short as the number of its notice.
      const told = isNote ? places : own;
      if (told.length === 0) continue;
      const note = halfWidth(text);
      const profile = told.find(({ signs }) => signs.some((sign) => sign.test(note)));
      if (profile) return { profile, evidence: { sheet: annex.sheet, cell, text: text.trim().slice(0, 120) } };
    }
  }
  return null;
});

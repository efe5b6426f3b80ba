import { profiles } from "../places/index";
import type { Profile } from "../places/profile";
import { proseRules } from "../narrative/rules";
import { rules } from "../rules";

/** Which program checked: its version, and a hash of `catalogueText`. */
export interface Tool {
  readonly version: string;
  readonly catalogue: string;
}

/** All rules and places by which a check judges, as one text: the same as long as none of them changes. */
export function catalogueText(place: Profile | null): string {
  return JSON.stringify([rules, proseRules, [...profiles, ...(place && !profiles.includes(place) ? [place] : [])]]);
}

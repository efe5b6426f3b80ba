import type { BasisRef } from "../findings/finding";
import { defaultProfile } from "../places/index";
import type { Profile } from "../places/profile";
import type { Annex } from "../reading/annex";
import type { Rule } from "../rules/rule";
import { isOfProjects } from "../wording/bases";

/** What a finding rests on. 财预〔2020〕10号 speaks of projects; a number that a place has changed is the place's own. */
export function basisOf({ basis: id, numbers = [] }: Rule, annex: Annex | undefined, place: Profile): BasisRef {
  const isWhole = annex?.description.families.includes("whole") === true;
  const isOwn = (number: keyof Profile) => JSON.stringify(place[number]) !== JSON.stringify(defaultProfile[number]);
  return {
    id,
    ...(isWhole && isOfProjects(id) && { byAnalogy: true }),
    ...(place.source !== defaultProfile.source && numbers.some(isOwn) && { place: place.source }),
  };
}

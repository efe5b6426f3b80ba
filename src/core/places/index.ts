import { cappedTotal } from "./capped-total";
import { execution90 } from "./execution-90";
import { mof2020 } from "./mof-2020";
import type { Profile } from "./profile";

export const profiles: readonly Profile[] = [mof2020, execution90, cappedTotal];
export const defaultProfile: Profile = mof2020;

/** The profile of that name, or undefined where there is none. */
export function profileNamed(name: string): Profile | undefined {
  return profiles.find((profile) => profile.name === name);
}

import { bands80To50 } from "./bands-80-50";
import { cappedTotal } from "./capped-total";
import { execution90 } from "./execution-90";
import { mof2020 } from "./mof-2020";
import { over120 } from "./over-120";
import type { Profile } from "./profile";
import { shanghai } from "./shanghai";
import { unitTable } from "./unit-table";

/** Every place that is known, the ministry's numbers first; what a form prints is looked for in this order. */
export const profiles: readonly Profile[] = [
  mof2020,
  cappedTotal,
  execution90,
  bands80To50,
  shanghai,
  over120,
  unitTable,
];
export const defaultProfile: Profile = mof2020;

/** The profile of that name, or undefined where there is none. */
export function profileNamed(name: string): Profile | undefined {
  return profiles.find((profile) => profile.name === name);
}

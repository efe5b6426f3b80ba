import type { Overview } from "../county/overview";

/** Which program checked: its version, and a hash of all rules and places by which it judges. */
export interface Tool {
  readonly version: string;
  readonly catalogue: string;
}

/** What a run of the program says beside its files. */
export interface Run extends Tool {
  /** How many lock files and hidden ones were passed over. */
  readonly leftOut?: number;
  /** Where there are several submissions, or a list to hold them against. */
  readonly overview?: Overview;
}

// Put in by the builds: a hash of the sources of core.
declare const CATALOGUE_HASH: string | undefined;

/** The hash of the rules and places of this build: the same as long as none of them changes. Zeros are what no build made. */
export const catalogue = typeof CATALOGUE_HASH === "undefined" ? "0".repeat(16) : CATALOGUE_HASH;

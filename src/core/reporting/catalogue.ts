/** Which program checked: its version, and a hash of all rules and places by which it judges. */
export interface Tool {
  readonly version: string;
  readonly catalogue: string;
}

// Put in by the builds: a hash of the sources of core.
declare const CATALOGUE_HASH: string | undefined;

/** The hash of the rules and places of this build: the same as long as none of them changes. Zeros are what no build made. */
export const catalogue = typeof CATALOGUE_HASH === "undefined" ? "0".repeat(16) : CATALOGUE_HASH;

// Put in by webpack: the version of package.json, and the hash of all that was compiled.
declare const ADD_IN_VERSION: string | undefined;
declare const __webpack_hash__: string | undefined;

/** Which add-in this is: its version, and the build that tells two of one version apart. "source" is what no build made. */
export const addInBuild = {
  version: typeof ADD_IN_VERSION === "undefined" ? "0" : ADD_IN_VERSION,
  build: typeof __webpack_hash__ === "undefined" ? "source" : __webpack_hash__.slice(0, 12),
} as const;

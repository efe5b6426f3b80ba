import { overviewOf } from "../county/overview";
import type { RegistryEntry } from "../county/registry";
import { defaultProfile } from "../places/index";
import { total } from "./checked-file";
import type { CheckJson } from "./report-json";

/** Why parts cannot be made one: by the part, or by the file that stands in two. */
export interface NotMergeable {
  readonly why: "otherCatalogue" | "sameFile";
  readonly at: string;
}

/**
 * The JSON of disjoint parts as the JSON of one check of all their files, which stand by path as those of a folder do. `entries` is
 * the list of who must evaluate, null where there is none. `names` are what the parts are called, for what is wrong with one.
 */
export function mergeJson(
  parts: readonly CheckJson[],
  names: readonly string[],
  entries: readonly RegistryEntry[] | null,
): CheckJson | NotMergeable {
  const [first, ...others] = parts;
  const other = others.findIndex(({ tool }) => JSON.stringify(tool) !== JSON.stringify(first?.tool));
  if (!first || other >= 0) return { why: "otherCatalogue", at: names[other + 1] ?? "" };
  const files = parts.flatMap((part) => part.files).sort(byPath);
  const failed = parts.flatMap((part) => part.failed).sort(byPath);
  const seen = new Set<string>();
  const paths = [...files, ...failed].map(({ file }) => file);
  const twice = paths.find((path) => seen.size === seen.add(path).size);
  if (twice !== undefined) return { why: "sameFile", at: twice };
  const profiles = new Set(files.length > 0 ? files.map(({ profile }) => profile) : [first.profile]);
  const [profile = "", ...more] = profiles;
  return {
    version: 2,
    tool: first.tool,
    profile: more.length === 0 ? profile : defaultProfile.name,
    files,
    failed,
    totals: {
      files: files.length,
      failed: failed.length,
      leftOut: parts.reduce((sum, { totals }) => sum + totals.leftOut, 0),
      ...total(files.map(({ summary }) => summary)),
    },
    ...((files.length + failed.length > 1 || entries) && { overview: overviewOf(files, entries) }),
  };
}

function byPath(one: { readonly file: string }, other: { readonly file: string }): number {
  return one.file < other.file ? -1 : one.file > other.file ? 1 : 0;
}

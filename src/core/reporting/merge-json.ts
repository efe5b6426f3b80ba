import { overviewOf } from "../county/overview";
import type { RegistryEntry } from "../county/registry";
import type { Submission } from "../county/submission";
import { defaultProfile } from "../places/index";
import { present } from "../values/present";
import { total, type Summary } from "./checked-file";
import type { CheckJson, FileJson } from "./report-json";

/** Why parts cannot be made one: by the part, or by the file that stands in two. */
export interface NotMergeable {
  readonly why: "otherCatalogue" | "sameFile";
  readonly at: string;
}

/** What is remembered of a part's JSON while what it says of its files waits elsewhere. */
export interface PartGist extends Pick<CheckJson, "tool" | "profile" | "failed"> {
  /** What the part is called, for what is wrong with it. */
  readonly name: string;
  readonly leftOut: number;
  readonly files: readonly {
    readonly profile: string;
    readonly summary: Summary;
    readonly submission: Submission;
  }[];
}

/** One check's JSON of the files of all parts, but for `files`, which are empty: `order` tells where each stands among those of the parts. */
export interface Merged {
  readonly frame: CheckJson;
  readonly order: readonly number[];
}

export function partGist({ tool, profile, files, failed, totals }: CheckJson, name: string): PartGist {
  const gists = files.map((file) => ({
    profile: file.profile,
    summary: file.summary,
    submission: submissionIn(file),
  }));
  return { name, tool, profile, failed, leftOut: totals.leftOut, files: gists };
}

function submissionIn({ file, unit, annexes, findings }: FileJson): Submission {
  return {
    file,
    ...present({ unit }),
    annexes: annexes.map(({ kind, sheet, ...annex }) => {
      const { unit: own, department, project, filled, score, full, budget, executed, prints } = annex;
      const known = { unit: own, department, project, filled, score, full, budget, executed, prints };
      return { kind, sheet, ...present(known) };
    }),
    findings: findings.map(({ rule, severity }) => ({ rule, severity })),
  };
}

/**
 * The JSON of disjoint parts as the JSON of one check of all their files, which stand by path as those of a folder do. `entries` is
 * the list of who must evaluate, null where there is none.
 */
export function mergedJson(
  parts: readonly PartGist[],
  entries: readonly RegistryEntry[] | null,
): Merged | NotMergeable {
  const [first] = parts;
  const other = parts.find(({ tool }) => JSON.stringify(tool) !== JSON.stringify(first?.tool));
  if (!first || other) return { why: "otherCatalogue", at: other?.name ?? "" };
  const all = parts.flatMap((part) => part.files).map((gist, at) => ({ ...gist, at, file: gist.submission.file }));
  const files = all.sort(byPath);
  const failed = parts.flatMap((part) => part.failed).sort(byPath);
  const seen = new Set<string>();
  const paths = [...files, ...failed].map(({ file }) => file);
  const twice = paths.find((path) => seen.size === seen.add(path).size);
  if (twice !== undefined) return { why: "sameFile", at: twice };
  const profiles = new Set(files.length > 0 ? files.map(({ profile }) => profile) : [first.profile]);
  const [profile = "", ...more] = profiles;
  const submissions = files.map(({ submission }) => submission);
  const frame: CheckJson = {
    version: 2,
    tool: first.tool,
    profile: more.length === 0 ? profile : defaultProfile.name,
    files: [],
    failed,
    totals: {
      files: files.length,
      failed: failed.length,
      leftOut: parts.reduce((sum, { leftOut }) => sum + leftOut, 0),
      ...total(files.map(({ summary }) => summary)),
    },
    ...((files.length + failed.length > 1 || entries) && { overview: overviewOf(submissions, entries) }),
  };
  return { frame, order: files.map(({ at }) => at) };
}

function byPath(one: { readonly file: string }, other: { readonly file: string }): number {
  return one.file < other.file ? -1 : one.file > other.file ? 1 : 0;
}

import { createHash } from "node:crypto";
import { version } from "../../package.json";
import type { KeptFile } from "../core/county/changes-since";
import type { Severity } from "../core/findings/finding";
import { profiles } from "../core/places/index";
import type { Profile } from "../core/places/profile";
import { proseRules } from "../core/narrative/rules";
import { anyRulePage } from "../core/reporting/any-rule-page";
import { catalogue } from "../core/reporting/catalogue";
import type { CheckedFile } from "../core/reporting/checked-file";
import type { Gist } from "../core/reporting/gist";
import { htmlReport } from "../core/reporting/report-html";
import { jsonReport } from "../core/reporting/report-json";
import { sarifReport } from "../core/reporting/report-sarif";
import { sheetsReport } from "../core/reporting/report-sheets";
import { textReport } from "../core/reporting/report-text";
import { rules } from "../core/rules";
import { countyIn } from "../core/wording/county";
import { shownText } from "../core/wording/shown-text";
import { helpIn } from "../core/wording/help";
import { fill, type Wording } from "../core/wording/wording";
import { writeLayouts } from "../host/files/xlsx/write-layouts";
import { annotatedCopies } from "./annotated-copies";
import { CheckCache, hashOfFile } from "./check-cache";
import { checkFiles } from "./check-files";
import { exitCodes } from "./command-error";
import { registryIn, resultsIn, sincePrevious } from "./held-against";
import { findFiles, submissionsIn } from "./find-files";
import { placeOf } from "./place-of";
import { oneOf, readArguments, wrongArguments, type Arguments, type Values } from "./read-arguments";
import { ReportDraft } from "./report-draft";
import { runCommand } from "./run-command";
import type { Terminal } from "./terminal";
import { outputTo, pieces, type Content } from "./output-file";

const options = {
  format: { type: "string" },
  out: { type: "string" },
  annotate: { type: "string" },
  each: { type: "string" },
  profile: { type: "string" },
  report: { type: "string" },
  registry: { type: "string" },
  baseline: { type: "string" },
  "fail-on": { type: "string" },
  force: { type: "boolean" },
  jobs: { type: "string" },
  cache: { type: "string" },
  without: { type: "string", multiple: true },
  explain: { type: "string", multiple: true },
} as const;
const texts = { text: textReport, json: jsonReport, sarif: sarifReport, html: htmlReport };
const formats = {
  ...texts,
  xlsx: {
    ...sheetsReport,
    whole: (...args: Parameters<typeof sheetsReport.whole>) => writeLayouts(sheetsReport.whole(...args)),
  },
};
const formatNames = Object.keys(formats) as (keyof typeof formats)[];
const thresholds = { error: ["error"], warning: ["error", "warning"], never: [] } as const;
const eachNames = ["file", "folder"] as const;
const thresholdNames = Object.keys(thresholds) as (keyof typeof thresholds)[];

/** `self-eval check`: checks files and folders, prints or writes the report, and answers with the exit code. Never rejects. */
export function runCheck(argv: readonly string[], terminal: Terminal): Promise<number> {
  return runCommand(terminal, () => checkAll(readArguments(argv, options, "check", terminal), terminal));
}

async function checkAll({ values, names, wording }: Arguments, terminal: Terminal): Promise<number> {
  const { usage } = helpIn(wording.commandLine.report.language);
  const format = oneOf(values.format, formatNames, "--format", wording) ?? "text";
  const failOn = oneOf(values["fail-on"], thresholdNames, "--fail-on", wording) ?? "error";
  const profile = values.profile === undefined ? null : placeOf(values, wording);
  const each = oneOf(values.each, eachNames, "--each", wording) ?? "file";
  const jobs = jobsOf(values, wording);
  const without = rulesNamed(values.without, "--without", wording);
  const explained = rulesNamed(values.explain, "--explain", wording);
  if (explained.length > 0) {
    terminal.print(explained.map((id) => explanation(id, wording)).join("\n"));
    return exitCodes.fine;
  }
  if (names.length === 0) throw wrongArguments(fill(usage.noInput, { usage: usage.check }));

  const folder = typeof values.cache === "string" ? values.cache : null;
  const copies = typeof values.annotate === "string" ? values.annotate : null;
  const own = [folder, copies].filter((each) => each !== null);
  const found = names.map((name) => ({ name, ...findFiles(name, wording, own) }));
  const inputs = found.flatMap((one) => one.files);
  const write = writerOf(format, inputs, { values, wording }, terminal);
  const annotated = copies === null ? null : annotatedCopies(copies, found, values.force === true, wording);

  const entries = typeof values.registry === "string" ? await registryIn(values.registry, wording) : null;
  const previous = typeof values.baseline === "string" ? resultsIn<KeptFile>(values.baseline, wording).files : null;
  const reportFile = typeof values.report === "string" ? values.report : null;
  const profileName = typeof values.profile === "string" && profile ? values.profile : null;
  const submissions = found.flatMap((one) => submissionsIn(one.name, one.files, each));
  const failed = found.flatMap((one) => one.failed);
  const report = reportFile === null ? [] : [reportFile, hashOfFile(reportFile, wording)];
  const judgedBy = [version, catalogueWith(profile), profileName, wording.commandLine.report.language, ...report];
  const cache = folder === null ? null : new CheckCache(folder, judgedBy, wording);
  const settings = { profile, profileName, terminal, cache, jobs, reportFile };
  const files = [...failed.map(({ file }) => file), ...submissions.flat()];
  const draft = new ReportDraft<Iterable<string> | Promise<Uint8Array>>(
    formats[format],
    { files, profile, entries, date: new Date() },
    wording,
  );
  try {
    const ofCopies: string[][] = [];
    const take = (at: number, checked: CheckedFile) => {
      const kept = withoutRules(checked, without);
      draft.take(at, previous ? sincePrevious(kept, previous, wording) : kept);
      if (annotated) ofCopies[at] = annotated(kept);
    };
    failed.forEach((one, at) => take(at, one));
    await checkFiles(submissions, settings, wording, (at, one) => take(failed.length + at, one));
    const leftOut = found.reduce((sum, one) => sum + one.leftOut, 0);
    complainOf(draft.gists, { leftOut, isKept: cache !== null }, terminal, wording);
    write(await draft.whole({ version, catalogue: catalogueWith(profile), leftOut }));
    for (const line of ofCopies.flat()) terminal.complain(line);
    return exitCodeOf(draft.gists, thresholds[failOn]);
  } finally {
    draft.close();
  }
}

/** One sentence for each file that could not be checked, and one for all that were not begun when the run was stopped. */
function complainOf(
  gists: readonly Gist[],
  { leftOut, isKept }: { readonly leftOut: number; readonly isKept: boolean },
  terminal: Terminal,
  wording: Wording,
): void {
  const { errors } = countyIn(wording.commandLine.report.language);
  const failed = gists.flatMap((each) => ("failure" in each ? [each] : []));
  for (const { failure, isStopped } of failed) if (!isStopped) terminal.complain(failure);
  const stopped = failed.filter(({ isStopped }) => isStopped).length;
  const stoppedText = isKept ? errors.stoppedKept : errors.stoppedWith;
  if (stopped > 0) terminal.complain(fill(stoppedText, { count: String(stopped) }));
  const apart = gists.flatMap((each) => ("isApart" in each && each.isApart ? [shownText(each.file)] : []));
  if (apart.length > 0)
    terminal.complain(fill(wording.commandLine.apart, { files: apart.join(wording.pane.listSeparator) }));
  if (leftOut > 0) terminal.complain(fill(wording.commandLine.leftOut, { count: String(leftOut) }));
}

/** The way to write the report: a workbook is no text for a terminal. */
function writerOf(
  format: keyof typeof formats,
  inputs: readonly string[],
  { values, wording }: Pick<Arguments, "values" | "wording">,
  terminal: Terminal,
): (content: Content) => void {
  if (typeof values.out === "string") return outputTo(values.out, { inputs, force: values.force === true }, wording);
  const { usage } = helpIn(wording.commandLine.report.language);
  if (format === "xlsx") throw wrongArguments(fill(usage.noOutput, { usage: usage.check }));
  return (content) => {
    for (const piece of pieces(content)) terminal.print(String(piece));
  };
}

function jobsOf({ jobs }: Values, wording: Wording): number | null {
  if (jobs === undefined) return null;
  if (typeof jobs === "string" && /^[1-9]\d?$/.test(jobs)) return Number(jobs);
  const { badValue } = helpIn(wording.commandLine.report.language).usage;
  throw wrongArguments(fill(badValue, { option: "--jobs", value: String(jobs), values: "1-99" }));
}

/** The rules that an option names by their code (S02) or their id, each once. */
function rulesNamed(value: Values[string], option: string, wording: Wording): string[] {
  const names = Array.isArray(value) ? value.flatMap((each) => String(each).split(/[,，、]/)) : [];
  return names.map((name) => {
    const rule = [...rules, ...proseRules].find(({ id, code }) => id === name || code === name.toUpperCase());
    if (rule) return rule.id;
    throw wrongArguments(fill(helpIn(wording.commandLine.report.language).usage.noRule, { option, value: name }));
  });
}

/** What a file says when some rules are switched off. */
function withoutRules(each: CheckedFile, off: readonly string[]): CheckedFile {
  if (off.length === 0 || "failure" in each) return each;
  const isOn = ({ rule }: { readonly rule: string }) => !off.includes(rule);
  const { report, narrative } = each;
  return {
    ...each,
    report: { ...report, findings: report.findings.filter(isOn), unjudged: report.unjudged.filter(isOn) },
    ...(narrative && {
      narrative: {
        ...narrative,
        findings: narrative.findings.filter(isOn),
        unjudged: narrative.unjudged.filter(isOn),
      },
    }),
  };
}

function explanation(id: string, wording: Wording): string {
  const { title = id, paragraphs = [] } = anyRulePage(id, wording) ?? {};
  return [title, ...paragraphs.map((text) => `  ${text}`), ""].join("\n");
}

/** The hash of the rules and places, a place of the person's own with them. */
function catalogueWith(place: Profile | null): string {
  if (place === null || profiles.includes(place)) return catalogue;
  const text = JSON.stringify(place, (_, value: unknown) => (value instanceof RegExp ? value.source : value));
  return createHash("sha256")
    .update(catalogue + text)
    .digest("hex")
    .slice(0, 16);
}

/** A file that could not be judged weighs more than any finding. */
function exitCodeOf(gists: readonly Gist[], counted: readonly Severity[]): number {
  if (gists.some((each) => "failure" in each)) return exitCodes.unreadable;
  const found = gists.some((each) => "summary" in each && counted.some((severity) => each.summary[severity] > 0));
  return found ? exitCodes.findings : exitCodes.fine;
}

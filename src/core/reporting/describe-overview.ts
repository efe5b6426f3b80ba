import type { Differing } from "../county/alike";
import type { ChangesSince } from "../county/changes-since";
import type { Distribution, Overview, UnitLine } from "../county/overview";
import type { AgainstRegistry } from "../county/registry";
import { summaryArgs, total, type Summary } from "./checked-file";
import { ruleTitle } from "./describe";
import type { Gist } from "./gist";
import { countyIn, type CountyWording } from "../wording/county";
import { shownText } from "../wording/shown-text";
import { fill, type Wording } from "../wording/wording";

/** A part of the overview that holds something: a heading, and lines below it; safe to be shown whatever the files hold. */
export interface OverviewPart {
  readonly heading: string;
  readonly lines: readonly string[];
  /** The same as a chart, where a picture says more. */
  readonly bars?: readonly Bar[];
}

/** A bar of a chart; `said` is its line in words. */
export interface Bar {
  readonly label: string;
  readonly count: number;
  readonly said: string;
}

/** What a unit's line of the table says, in the order of `columns`. */
export interface DescribedUnit {
  readonly state: keyof CountyWording["states"];
  readonly cells: readonly string[];
}

type Called = (file: string) => string;

/** So many names are listed in a line. */
const mostNames = 20;
const mostRules = 10;

/** The overview in words, but for its table of units; `called` says what a file is called there. */
export function describeOverview(
  overview: Overview,
  wording: Wording,
  called: Called = (file) => file,
): OverviewPart[] {
  const texts = countyIn(wording.commandLine.report.language);
  const { differing, copied, rules, scores, rates, full } = overview;
  const parts: OverviewPart[] = [
    ...differing.map((one) => differingPart(one, texts, called)),
    ...copied.map(({ what, annexes }) => ({
      heading: texts.copied[what],
      lines: annexes.map(({ file, unit, sheet }) =>
        fill(texts.copied.annex, { file: shownText(called(file)), unit: nameOf(unit, texts), sheet: shownText(sheet) }),
      ),
    })),
    chart(
      texts.rules,
      rules.slice(0, mostRules).map(({ rule, findings, files }) => {
        const title = ruleTitle(rule, wording);
        const said = fill(texts.rule, { title, findings: String(findings), files: String(files) });
        return { label: title, count: findings, said };
      }),
    ),
    chart(texts.scores, bands(scores, texts)),
    chart(texts.rates, bands(rates, texts)),
    { heading: fill(texts.full, { count: String(full.length) }), lines: full.map((file) => shownText(called(file))) },
  ];
  return [...registryPart(overview.registry, wording, called), ...parts.filter(({ lines }) => lines.length > 0)];
}

/** How many files there are, and what was found in all. */
export function overviewHeading(gists: readonly Gist[], wording: Wording): string {
  const checked = gists.flatMap((each) => ("summary" in each ? [each.summary] : []));
  const { error, warning } = summaryArgs(total(checked));
  const counts = { files: String(gists.length), failed: String(gists.length - checked.length) };
  return fill(countyIn(wording.commandLine.report.language).heading, { ...counts, error, warning });
}

/** How many findings of the submission before are repaired, how many are new, how many open still. */
export function describeSince({ changes, repaired }: ChangesSince, wording: Wording): string {
  const count = (change: string) => String(changes.filter((one) => one === change).length);
  const counts = { repaired: String(repaired.length), new: count("new"), open: count("open") };
  return fill(countyIn(wording.commandLine.report.language).since.summary, counts);
}

/** A line of the table of units. */
export function describeUnit(line: UnitLine, wording: Wording): DescribedUnit {
  const texts = countyIn(wording.commandLine.report.language);
  const { file, unit, annexes, filled, errors, warnings, score, rate } = line;
  const state = stateOf({ error: errors, warning: warnings });
  const cells = [
    nameOf(unit, texts),
    shownText(file),
    String(annexes),
    filled === null ? "" : `${String(Math.floor(filled * 100))}%`,
    String(errors),
    String(warnings),
    shownText(score ?? "", 40),
    rate === null ? "" : `${rate}%`,
    texts.states[state],
  ];
  return { state, cells };
}

/** The same of a file that could not be checked: all that is known of it is its name. */
export function describeFailed(file: string, wording: Wording): DescribedUnit {
  const texts = countyIn(wording.commandLine.report.language);
  return { state: "failed", cells: [texts.unnamed, shownText(file), "", "", "", "", "", "", texts.states.failed] };
}

/** What becomes of a submission in which so much was found. */
export function stateOf({ error, warning }: Pick<Summary, "error" | "warning">): "errors" | "warnings" | "ready" {
  return error > 0 ? "errors" : warning > 0 ? "warnings" : "ready";
}

function registryPart(registry: AgainstRegistry | null, wording: Wording, called: Called): OverviewPart[] {
  if (!registry) return [];
  const texts = countyIn(wording.commandLine.report.language);
  const { registry: said } = texts;
  const counts = { listed: String(registry.listed), submitted: String(registry.submitted) };
  const lines = [
    ...registry.missing.map(({ unit, funds, at }) =>
      fill(said.missing, { unit: shownText(unit), funds: listed(funds, wording), at: shownText(at) }),
    ),
    ...registry.unexpected.map(({ unit, file }) =>
      fill(said.unexpected, { unit: nameOf(unit, texts), file: shownText(called(file)) }),
    ),
    ...registry.twice.map(({ unit, files }) =>
      fill(said.twice, { unit: shownText(unit), files: listed(files.map(called), wording) }),
    ),
    ...registry.amounts.map(({ unit, listed: own, submitted }) =>
      fill(said.amount, { unit: shownText(unit), listed: shownText(own, 40), submitted: shownText(submitted, 40) }),
    ),
    ...(registry.total ? [fill(said.total, registry.total)] : []),
  ];
  return [{ heading: fill(said.heading, counts), lines }];
}

function differingPart({ project, unit, figure, told }: Differing, texts: CountyWording, called: Called): OverviewPart {
  const { heading, figures, told: line } = texts.differing;
  return {
    heading: fill(heading, { figure: figures[figure], project: shownText(project, 40), unit: shownText(unit, 40) }),
    lines: told.map(({ file, sheet, value }) =>
      fill(line, { file: shownText(called(file)), sheet: shownText(sheet), value: shownText(value, 40) }),
    ),
  };
}

function chart(heading: string, bars: readonly Bar[]): OverviewPart {
  return { heading, lines: bars.filter(({ count }) => count > 0).map(({ said }) => said), bars };
}

/** The tens from the lowest that holds anything to the highest. */
function bands(counts: Distribution, texts: CountyWording): Bar[] {
  const held = counts.flatMap((count, at) => (count > 0 ? [at] : []));
  return counts
    .map((count, at) => ({ ...bandNamed(at, String(count), texts), count }))
    .slice(held[0] ?? counts.length, (held.at(-1) ?? 0) + 1);
}

function bandNamed(at: number, count: string, texts: CountyWording): Pick<Bar, "label" | "said"> {
  if (at === 10) return { label: "100", said: fill(texts.hundred, { count }) };
  if (at > 10) return { label: "> 100", said: fill(texts.above, { count }) };
  const [from, to] = [String(at * 10), String(at * 10 + 10)];
  return { label: `${from}–${to}`, said: fill(texts.band, { from, to, count }) };
}

function nameOf(unit: string | null, texts: CountyWording): string {
  return unit === null ? texts.unnamed : shownText(unit, 40);
}

function listed(names: readonly string[], { pane }: Wording): string {
  const shown = names.slice(0, mostNames).map((name) => shownText(name, 60));
  return shown.join(pane.listSeparator) + (names.length > mostNames ? "…" : "");
}

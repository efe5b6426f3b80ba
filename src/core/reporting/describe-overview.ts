import type { Differing } from "../county/alike";
import type { Distribution, Overview, UnitLine } from "../county/overview";
import type { AgainstRegistry } from "../county/registry";
import { summarise, summaryArgs, total, type CheckedFile } from "./checked-file";
import { ruleTitle } from "./describe";
import { countyIn, type CountyWording } from "../wording/county";
import { shownText } from "../wording/shown-text";
import { fill, type Wording } from "../wording/wording";

/** A part of the overview that holds something: a heading, and lines below it; safe to be shown whatever the files hold. */
export interface OverviewPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** What a unit's line of the table says, in the order of `columns`. */
export interface DescribedUnit extends UnitLine {
  readonly state: "errors" | "warnings" | "ready";
  readonly cells: readonly string[];
}

/** So many names are listed in a line. */
const mostNames = 20;
const mostRules = 10;

/** The overview in words, but for its table of units. */
export function describeOverview(overview: Overview, wording: Wording): OverviewPart[] {
  const texts = countyIn(wording.commandLine.report.language);
  const { differing, copied, rules, scores, rates, full } = overview;
  const parts: OverviewPart[] = [
    ...differing.map((one) => differingPart(one, texts)),
    ...copied.map(({ what, annexes }) => ({
      heading: texts.copied[what],
      lines: annexes.map(({ file, unit, sheet }) =>
        fill(texts.copied.annex, { file: shownText(file), unit: nameOf(unit, texts), sheet: shownText(sheet) }),
      ),
    })),
    {
      heading: texts.rules,
      lines: rules
        .slice(0, mostRules)
        .map(({ rule, findings, files }) =>
          fill(texts.rule, { title: ruleTitle(rule, wording), findings: String(findings), files: String(files) }),
        ),
    },
    { heading: texts.scores, lines: bands(scores, texts) },
    { heading: texts.rates, lines: bands(rates, texts) },
    { heading: fill(texts.full, { count: String(full.length) }), lines: full.map((file) => shownText(file)) },
  ];
  return [...registryPart(overview.registry, texts, wording), ...parts.filter(({ lines }) => lines.length > 0)];
}

/** How many files there are, and what was found in all. */
export function overviewHeading(files: readonly CheckedFile[], wording: Wording): string {
  const checked = files.flatMap((each) => ("report" in each ? [summarise(each)] : []));
  const { error, warning } = summaryArgs(total(checked));
  const counts = { files: String(files.length), failed: String(files.length - checked.length) };
  return fill(countyIn(wording.commandLine.report.language).heading, { ...counts, error, warning });
}

/** A line of the table of units. */
export function describeUnit(line: UnitLine, wording: Wording): DescribedUnit {
  const texts = countyIn(wording.commandLine.report.language);
  const { file, unit, annexes, filled, errors, warnings, score, rate } = line;
  const state = errors > 0 ? "errors" : warnings > 0 ? "warnings" : "ready";
  const cells = [
    nameOf(unit, texts),
    shownText(file),
    String(annexes),
    filled === null ? "" : `${String(Math.floor(filled * 100))}%`,
    String(errors),
    String(warnings),
    score ?? "",
    rate === null ? "" : `${rate}%`,
    texts.states[state],
  ];
  return { ...line, state, cells };
}

function registryPart(registry: AgainstRegistry | null, texts: CountyWording, wording: Wording): OverviewPart[] {
  if (!registry) return [];
  const { registry: said } = texts;
  const counts = { listed: String(registry.listed), submitted: String(registry.submitted) };
  const lines = [
    ...registry.missing.map(({ unit, funds, at }) =>
      fill(said.missing, { unit: shownText(unit), funds: listed(funds, wording), at: shownText(at) }),
    ),
    ...registry.unexpected.map(({ unit, file }) =>
      fill(said.unexpected, { unit: nameOf(unit, texts), file: shownText(file) }),
    ),
    ...registry.twice.map(({ unit, files }) =>
      fill(said.twice, { unit: shownText(unit), files: listed(files, wording) }),
    ),
    ...registry.amounts.map(({ unit, listed: own, submitted }) =>
      fill(said.amount, { unit: shownText(unit), listed: own, submitted }),
    ),
    ...(registry.total ? [fill(said.total, registry.total)] : []),
  ];
  return [{ heading: fill(said.heading, counts), lines }];
}

function differingPart({ project, unit, figure, told }: Differing, texts: CountyWording): OverviewPart {
  const { heading, figures, told: line } = texts.differing;
  return {
    heading: fill(heading, { figure: figures[figure], project: shownText(project, 40), unit: shownText(unit, 40) }),
    lines: told.map(({ file, sheet, value }) => fill(line, { file: shownText(file), sheet: shownText(sheet), value })),
  };
}

/** The tens that hold anything. */
function bands(counts: Distribution, texts: CountyWording): string[] {
  return counts.flatMap((count, at) => {
    if (count === 0) return [];
    if (at === 10) return [fill(texts.hundred, { count: String(count) })];
    if (at > 10) return [fill(texts.above, { count: String(count) })];
    return [fill(texts.band, { from: String(at * 10), to: String(at * 10 + 10), count: String(count) })];
  });
}

function nameOf(unit: string | null, texts: CountyWording): string {
  return unit === null ? texts.unnamed : shownText(unit, 40);
}

function listed(names: readonly string[], { pane }: Wording): string {
  const shown = names.slice(0, mostNames).map((name) => shownText(name, 60));
  return shown.join(pane.listSeparator) + (names.length > mostNames ? "…" : "");
}

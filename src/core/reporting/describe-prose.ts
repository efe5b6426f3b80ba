import { placeOfCell } from "../grid/address";
import type { ProseFinding, ProseUnjudged } from "../findings/prose-finding";
import type { NarrativeReport } from "../narrative/check-narrative";
import { narrativeIn } from "../wording/narrative";
import { shownText } from "../wording/shown-text";
import { fill, fillAny, type Wording } from "../wording/wording";

/** A part of what is said of a report: a heading, and lines with what stands below each. */
interface ProsePart {
  readonly heading: string;
  readonly items: readonly { readonly line: string; readonly details: readonly string[] }[];
}

const mostInSentence = 60;
const mostUntied = 12;

/** What is said of a report in prose, in parts that hold something, safe to be shown whatever the document holds. */
export function describeProse(narrative: NarrativeReport, wording: Wording): ProsePart[] {
  const texts = narrativeIn(wording).report;
  const document = shownText(narrative.document);
  const { findings, unjudged, told, untied, tied } = narrative;
  const args = { document, claims: String(narrative.claims), tied: String(tied.length) };
  const parts = [
    { heading: fill(texts.heading, args), items: findings.map((finding) => findingItem(finding, wording)) },
    { heading: texts.unjudged, items: unjudged.map((each) => unjudgedItem(each, wording)) },
    {
      heading: texts.told,
      items: told.map(({ finding, ...at }) => ({
        line: `${shownText(placeOfCell(finding))} ${finding.code}`,
        details: [quoteOf(at, wording)],
      })),
    },
    {
      heading: fill(texts.untied, { count: String(untied.length) }),
      items: untied.slice(0, mostUntied).map(({ paragraph, name, number }) => ({
        line: `- ${fill(texts.paragraph, { paragraph: String(paragraph) })} ${shownText(`${name} ${number}`.trim(), mostInSentence)}`,
        details: [],
      })),
    },
  ];
  return parts.filter(({ items }, at) => at === 0 || items.length > 0);
}

/** A finding in prose as a sentence. */
export function describeProseFinding({ message }: ProseFinding, wording: Wording): string {
  return fillAny(textOf(narrativeIn(wording).messages, message.key), shownArgs(message.args));
}

/** Why a sentence could not be judged. */
export function describeProseUnjudged({ reason }: ProseUnjudged, wording: Wording): string {
  return fillAny(textOf(narrativeIn(wording).reasons, reason.key), shownArgs(reason.args));
}

function findingItem(finding: ProseFinding, wording: Wording): ProsePart["items"][number] {
  const { commandLine, pane } = wording;
  const at = fill(narrativeIn(wording).report.paragraph, { paragraph: String(finding.paragraph) });
  const cells = finding.related.map((ref) => shownText(placeOfCell(ref))).join(pane.listSeparator);
  return {
    line: `${at} ${pane.severities[finding.severity]} ${finding.code}  ${describeProseFinding(finding, wording)}`,
    details: [quoteOf(finding, wording), ...(cells === "" ? [] : [fill(commandLine.report.related, { cells })])],
  };
}

function unjudgedItem(unjudged: ProseUnjudged, wording: Wording): ProsePart["items"][number] {
  const at = fill(narrativeIn(wording).report.paragraph, { paragraph: String(unjudged.paragraph) });
  return { line: `- ${at} ${describeProseUnjudged(unjudged, wording)}`, details: [quoteOf(unjudged, wording)] };
}

function quoteOf({ quote }: { readonly quote: string }, wording: Wording): string {
  return fill(narrativeIn(wording).report.quote, { quote: shownText(quote, 120) });
}

function shownArgs(args: Readonly<Record<string, string>>): Record<string, string> {
  const whole = ["arithmetic", "indicator"];
  return Object.fromEntries(
    Object.entries(args).map(([hole, value]) => [
      hole,
      whole.includes(hole) ? shownText(value) : shownText(value, mostInSentence),
    ]),
  );
}

function textOf(texts: Readonly<Record<string, string>>, key: string): string {
  return texts[key] ?? key;
}

import type { ProseFinding } from "../findings/prose-finding";
import { proseRules } from "../narrative/rules";
import { describeProseFinding } from "./describe-prose";
import type { CellRef } from "../grid/address";
import type { Finding, Severity } from "../findings/finding";
import type { Report } from "../checking/report";
import type { Profile } from "../places/profile";
import { rules } from "../rules";
import { narrativeIn } from "../wording/narrative";
import type { Wording } from "../wording/wording";
import { fill } from "../wording/wording";
import { shownText } from "../wording/shown-text";
import { describeSheets } from "./describe-sheets";
import type { Tool } from "./catalogue";
import type { CheckedFile } from "./checked-file";
import { filledJson, jsonText } from "./json-text";
import type { ReportForm } from "./report-form";
import { anyRulePage } from "./any-rule-page";
import {
  describeBasis,
  describeFinding,
  describeReservations,
  describeUnjudged,
  describeUnread,
  guessTaken,
  ruleTitle,
} from "./describe";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** What a file adds to the log. */
interface SarifPiece {
  readonly notifications: readonly object[];
  readonly results: readonly object[];
}

/**
 * What was found as SARIF 2.1.0. What a person chose to ignore is a suppressed result; what could not be judged or read,
 * and sheets or columns that were not understood, stand among the tool's notifications.
 */
export const sarifReport: ReportForm = {
  piece: (each, _, wording) => JSON.stringify(pieceOf(each, wording)),
  whole: (pieces, { gists, place, run }, wording) =>
    filledJson(frameOf(place, run, !gists.some((each) => "failure" in each), wording), {
      toolExecutionNotifications: entriesOf(pieces, "notifications"),
      results: entriesOf(pieces, "results"),
    }),
};

function* entriesOf(pieces: Iterable<string>, list: keyof SarifPiece): Iterable<string> {
  for (const piece of pieces) for (const entry of (JSON.parse(piece) as SarifPiece)[list]) yield jsonText(entry);
}

function pieceOf(each: CheckedFile, wording: Wording): SarifPiece {
  const { file } = each;
  if ("failure" in each) {
    const message = { text: shownText(each.failure) };
    return { notifications: [{ level: "error", message, locations: [fileLocation(file)] }], results: [] };
  }
  const { report, ignored, narrative } = each;
  return {
    notifications: [...notJudged(file, report, wording), ...notRead(each, wording)],
    results: [
      ...report.findings.map((finding) => result(file, finding, wording)),
      ...(narrative?.findings ?? []).map((finding) => proseResult(file, finding, wording)),
      ...ignored.map(({ finding, reason }) => ({
        ...result(file, finding, wording),
        suppressions: [{ kind: "external", justification: shownText(reason) }],
      })),
    ],
  };
}

function frameOf(place: Profile, tool: Tool, isComplete: boolean, wording: Wording) {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "self-eval",
            version: tool.version,
            properties: { catalogue: tool.catalogue },
            rules: [...rules, ...proseRules].map(({ id, severity, basis }) => ({
              id,
              shortDescription: { text: ruleTitle(id, wording) },
              fullDescription: { text: describeBasis({ id: basis }, wording).text },
              help: helpOf(id, wording),
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        properties: { profile: place.name },
        invocations: [{ executionSuccessful: isComplete, toolExecutionNotifications: [] }],
        results: [],
      },
    ],
  };
}

/** The rule's page, which the log carries: it has no address that every network reaches. */
function helpOf(id: string, wording: Wording) {
  const { title = id, paragraphs = [] } = anyRulePage(id, wording) ?? {};
  return { text: paragraphs.join("\n"), markdown: [`## ${title}`, ...paragraphs].join("\n\n") };
}

function notJudged(file: string, report: Report, wording: Wording) {
  return report.unjudged.map((unjudged) => ({
    level: "note",
    associatedRule: { id: unjudged.rule },
    message: { text: describeUnjudged(unjudged, wording).message },
    locations: [location(file, unjudged)],
  }));
}

function notRead(each: Extract<CheckedFile, { report: unknown }>, wording: Wording) {
  const { file, report } = each;
  const texts = wording.commandLine.report;
  const guess = guessTaken(report);
  const note = (text: string) => ({ level: "note", message: { text }, locations: [fileLocation(file)] });
  const reservations = describeReservations(report, wording);
  return [
    ...(reservations === null ? [] : [note(reservations)]),
    ...report.annexes.flatMap((annex) => {
      const text = describeUnread(annex, wording);
      const { sheet, range } = annex;
      return text === null ? [] : [{ ...note(text), locations: [location(file, { sheet, cell: range })] }];
    }),
    ...(guess
      ? [
          {
            ...note(fill(texts.guessed, { profile: shownText(report.profile), cell: guess.cell })),
            locations: [location(file, guess)],
          },
        ]
      : []),
    ...describeSheets(each, wording).map(({ text }) => note(text)),
  ];
}

/** A finding in prose: where it stands is a paragraph, and its sentence. */
function proseResult(file: string, finding: ProseFinding, wording: Wording) {
  const { rule, code, severity, document, paragraph, quote, actual, expected, arithmetic } = finding;
  const text = fill(narrativeIn(wording).report.paragraph, { paragraph: String(paragraph) });
  return {
    ruleId: rule,
    ruleIndex: rules.length + proseRules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: describeProseFinding(finding, wording) },
    locations: [{ ...fileLocation(document), logicalLocations: [{ fullyQualifiedName: text, kind: "paragraph" }] }],
    relatedLocations: finding.related.map((cell) => location(file, cell)),
    properties: { code, quote, actual, expected, arithmetic },
  };
}

function result(file: string, finding: Finding, wording: Wording) {
  const { rule, code, severity, row, column, actual, expected, arithmetic, cause } = finding;
  const { message, limit, basis } = describeFinding(finding, wording);
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: message },
    locations: [location(file, finding)],
    relatedLocations: finding.related.map(({ name, ...cell }) => ({
      ...location(file, cell),
      ...(name !== undefined && { message: { text: shownText(name) } }),
    })),
    properties: { code, basis: basis.line, row, column, actual, expected, limit, arithmetic, cause },
  };
}

function location(checked: string, { sheet, cell, file = checked }: CellRef) {
  return {
    ...fileLocation(file),
    logicalLocations: [{ fullyQualifiedName: shownText(`${sheet}!${cell}`), kind: "cell" }],
  };
}

function fileLocation(file: string) {
  // A "#" or "?" in a name begins no fragment or query; half a surrogate pair has no code in a URI.
  const path = file.replaceAll("\\", "/").replace(/\p{Cs}/gu, "\ufffd");
  return { physicalLocation: { artifactLocation: { uri: encodeURI(path).replace(/[#?]/g, encodeURIComponent) } } };
}

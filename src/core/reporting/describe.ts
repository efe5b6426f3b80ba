import type { BasisRef, Finding, Unjudged } from "../findings/finding";
import { placeOfCell, type CellRef } from "../grid/address";
import { isWhole, reservationsOf } from "../checking/conclusion";
import type { RecognisedAnnex, Report } from "../checking/report";
import type { Fullness } from "../judging/fullness";
import type { ProfileGuess } from "../judging/guess-profile";
import type { Profile } from "../places/profile";
import { basisIn } from "../wording/bases";
import { findingsIn, type FindingTexts } from "../wording/findings";
import { narrativeIn } from "../wording/narrative";
import { shownText } from "../wording/shown-text";
import { fill, fillAny, type Wording } from "../wording/wording";
import { present } from "../values/present";
import type { Tool } from "./catalogue";

/** A finding in words, safe to be shown whatever the file holds. */
export interface Description {
  /** What the rule is called. */
  readonly title: string;
  /** What is wrong and what to do. */
  readonly message: string;
  /** What it rests on. */
  readonly basis: DescribedBasis;
  readonly actual?: string;
  readonly expected?: string;
  readonly limit?: string;
  /** Where the message does not say it itself. */
  readonly arithmetic?: string;
}

/** What a finding rests on: in a line its document and clause, what these say once for all. */
export interface DescribedBasis {
  readonly document: string;
  readonly clause: string | null;
  readonly text: string;
  /** Document and clause, with 参照 where they are followed by analogy. */
  readonly line: string;
}

/** Which program checked, and by whose numbers: a line each. */
export function describeTool({ version, catalogue }: Tool, place: Profile, { commandLine }: Wording): string[] {
  const { tool, profile } = commandLine.report;
  return [fill(tool, { version, catalogue }), fill(profile, { profile: place.name, source: place.source })];
}

/** Puts a finding into a language. */
export function describeFinding(finding: Finding, wording: Wording): Description {
  const findings = findingsIn(wording);
  const { rule, message, actual, expected, limit, arithmetic } = finding;
  const text = finding.slip ? findings.slips[finding.slip] : textOf(findings.messages, message.key);
  const shown = (value: string | undefined) => value && shownText(value, mostOfFact);
  return {
    title: textOf(findings.titles, rule),
    message: fillAny(text, { ...cutAll(message.args), ...givenIn(finding, findings.naming) }),
    basis: describeBasis(finding.basis, wording),
    ...present({ actual: shown(actual), expected: shown(expected) }),
    ...(limit && { limit: fill(findings.limits[limit.sign], { value: shownText(limit.value, mostOfFact) }) }),
    ...(arithmetic && !text.includes("{proof}") && { arithmetic: shownText(arithmetic) }),
  };
}

/** So much of a cell is quoted in a sentence, and beside it. */
const mostInSentence = 40;
const mostOfFact = 120;

/** What every message may name: its cell by row and column, its row alone, and the sum behind its figure. */
function givenIn(finding: Finding, naming: Naming) {
  const { cell, row, arithmetic } = finding;
  const number = /\d+$/.exec(cell)?.[0] ?? "";
  const proof = naming[arithmetic?.includes("(") ? "bracketedProof" : "proof"];
  return {
    here: cellName(finding, naming),
    row: row ? fill(naming.row, { row: shownText(row, mostInSentence) }) : fill(naming.unnamed, { number }),
    proof: arithmetic ? fill(proof, { arithmetic: shownText(arithmetic) }) : "",
  };
}

/** A cell by its row and column, as far as the form names them. */
function cellName({ row, column }: Pick<Finding, "row" | "column">, naming: Naming): string {
  const names = { row: shownText(row ?? "", mostInSentence), column: shownText(column ?? "", mostInSentence) };
  return fillAny(row ? (column ? naming.cell : naming.row) : column ? naming.column : naming.nowhere, names);
}

type Naming = FindingTexts["naming"];

function cutAll(args: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(args).map(([hole, value]) => [hole, shownText(value, mostInSentence)]));
}

/** A proving cell as a person finds it: F6, or with its sheet where that is another. */
export function describeCell(ref: CellRef, on: string): string {
  return shownText(ref.sheet === on && ref.file === undefined ? ref.cell : placeOfCell(ref));
}

/** Puts what a finding rests on into a language. */
export function describeBasis(ref: BasisRef, { commandLine, pane }: Wording): DescribedBasis {
  const texts = commandLine.report;
  const basis = basisIn(ref.id, texts.language);
  const place = ref.place && shownText(ref.place, mostOfFact);
  const isAnalogy = ref.byAnalogy === true;
  const named = [basis.document, basis.clause].filter((part) => part !== undefined).join(" ");
  const own = place === undefined ? [] : [fill(texts.placeBasis, { source: place })];
  const lines = ref.id === "local" && place !== undefined ? [place] : [named, ...own];
  return {
    document: ref.id === "local" ? (place ?? basis.document) : basis.document,
    clause: basis.clause ?? null,
    text: [basis.text, ...(isAnalogy ? [texts.projectsOnly] : []), ...own].join(pane.sentenceSeparator),
    line: isAnalogy
      ? fill(texts.byAnalogy, { basis: lines.join(pane.sentenceSeparator) })
      : lines.join(pane.sentenceSeparator),
  };
}

/** What these findings rest on, each document and clause once, in the order in which they are first named. */
export function describeBases(findings: readonly Finding[], wording: Wording): DescribedBasis[] {
  const bases = findings.map(({ basis }) => describeBasis(basis, wording));
  return [...new Map(bases.map((basis) => [basis.line, basis])).values()];
}

/** Says in a language why something could not be judged. */
export function describeUnjudged(unjudged: Unjudged, wording: Wording): Pick<Description, "title" | "message"> {
  const findings = findingsIn(wording);
  const { rule, reason, row, column } = unjudged;
  const why = fillAny(textOf(findings.reasons, reason.key), cutAll(reason.args));
  const isNamed = row !== undefined || column !== undefined;
  return {
    title: textOf(findings.titles, rule),
    message: isNamed ? `${cellName(unjudged, findings.naming)}${wording.pane.colon}${why}` : why,
  };
}

/** The forms that are no annexes: the sheet each stands on, and what it calls itself. */
export function describeCompanions({ companions }: Report, { commandLine }: Wording): string[] {
  const texts = commandLine.report;
  const said = companions.map(({ sheet, title }) => (title === "" ? sheet : fill(texts.companion, { sheet, title })));
  return [...new Set(said)].map((text) => shownText(text, 80));
}

/** So many are named; a form of another kind may hold any number. */
const mostUnread = 12;

/** Names the columns and labels of an annex that were not understood; null where there are none. */
export function describeUnread({ unread }: RecognisedAnnex, { commandLine, pane }: Wording): string | null {
  if (unread.length === 0) return null;
  const labels = unread.slice(0, mostUnread).map(({ cell, text }) => `${cell} ${shownText(text.trim(), 20)}`);
  const more = unread.length > mostUnread ? "…" : "";
  return fill(commandLine.report.unread, { labels: labels.join(pane.listSeparator) + more });
}

/** Where the forms say whose scoring rules were taken; null where they were not taken for what the forms say. */
export function guessTaken({ profile, guess }: Report): ProfileGuess["evidence"] | null {
  return guess?.profile.name === profile ? guess.evidence : null;
}

/** What "no findings" comes to: a clean file, or one of which something was not filled in, read or judged. */
export function describeNothing(report: Report, wording: Wording): string {
  const texts = wording.commandLine.report;
  const { unjudged, ...notRead } = reservationsOf(report);
  const reservations = describeReservations(report, wording);
  if (reservations !== null) return reservations;
  return unjudged > 0 && isWhole({ ...notRead, unjudged: 0 })
    ? fill(texts.nothingFoundButUnjudged, { unjudged: String(unjudged) })
    : texts.nothingFound;
}

/** What was not filled in or not read, so that no other result is taken for the whole; null where all was. */
export function describeReservations(report: Report, { commandLine, pane }: Wording): string | null {
  const { unfilled, unread, missing, unjudged } = reservationsOf(report);
  const texts = commandLine.report.reservations;
  const roles = missing.map((role) => texts.roles[role]).join(pane.listSeparator);
  const points = [
    unfilled.length > 0 && fill(texts.unfilled, { count: String(unfilled.length) }),
    unread > 0 && fill(texts.unread, { count: String(unread) }),
    missing.length > 0 && fill(texts.missing, { roles }),
  ].filter((point) => point !== false);
  if (points.length === 0) return null;
  const all = [...points, ...(unjudged > 0 ? [fill(texts.unjudged, { count: String(unjudged) })] : [])];
  const whole = unread + missing.length > 0 ? texts.halfRead : texts.halfFilled;
  return fill(whole, { points: all.join(texts.separator) });
}

/** An annex in a line: what it is, where it stands, how far it was filled in. */
export function describeAnnex(
  { kind, sheet, range, fullness }: RecognisedAnnex,
  { commandLine, forms, pane }: Wording,
): string {
  const texts = commandLine.report;
  const name = fill(texts.annex, { kind: forms[kind].name, sheet, range });
  return fullness ? `${name} ${describeFullness(fullness, pane)}` : name;
}

/** How far an annex was filled in: never rounded up to all of it, nor down to nothing. */
export function describeFullness(
  { state, share }: Fullness,
  { fullness }: { readonly fullness: Readonly<Record<Fullness["state"], string>> },
): string {
  const percent = String(Math.min(99, Math.max(1, Math.round(share * 100))));
  return state === "partly" ? fillAny(fullness.partly, { percent }) : fullness[state];
}

/** A key without a text shows as itself, so that a missing one is seen; a test holds every key against the wording. */
function textOf(texts: Readonly<Record<string, string>>, key: string): string {
  return texts[key] ?? key;
}

/** What a rule is called, of annexes or of prose. */
export function ruleTitle(id: string, wording: Wording): string {
  return textOf({ ...findingsIn(wording).titles, ...narrativeIn(wording).titles }, id);
}

import type { Grid } from "../grid/grid";
import { areaToA1 } from "../grid/address";
import { defaultProfile, profiles } from "../places/index";
import { rememberedBy } from "../values/remembered-by";
import { pointsOf } from "../judging/amounts";
import { fittingReading } from "../judging/fitting-reading";
import { missingEssentials } from "../judging/essentials";
import { fullnessOf } from "../judging/fullness";
import { guessProfile } from "../judging/guess-profile";
import type { Profile } from "../places/profile";
import type { Annex, Field } from "../reading/annex";
import { companionsOn } from "../reading/find-forms";
import { fieldsOf, readAnnexes } from "../reading/read-annexes";
import { annexAt } from "./annex-at";
import { findingsOf, unjudgedOf } from "./finding-of";
import type { RecognisedAnnex, Report } from "./report";
import { verdictsOn } from "./verdicts";

/**
 * Reads the annexes in the sheets and runs every rule over them, by the profile given or the one that the forms themselves
 * speak for: one of a person's own places (`own`), or else of those that are known. What was said of an annex by itself is remembered: checking again costs what has changed since. Never throws,
 * whatever the cells hold.
 */
export function checkWorkbook(
  grids: readonly Grid[],
  asked: Profile | "guessed" = defaultProfile,
  own: readonly Profile[] = asked === "guessed" ? noneOwn : ownOf(asked),
): Report {
  const read = readAnnexes(grids);
  const guess = guessProfile(read, placesBeside(own));
  const profile = asked === "guessed" ? (guess?.profile ?? defaultProfile) : asked;
  const annexes = read.map((annex) => fittingReading(annex, profile));
  const order = new Map(grids.map(({ sheet }, at) => [sheet, at]));
  const withAnnex = new Set(annexes.map(({ sheet }) => sheet));
  const verdicts = verdictsOn(annexes, profile);
  verdicts.sort(
    (a, b) =>
      (order.get(a.verdict.at.sheet) ?? 0) - (order.get(b.verdict.at.sheet) ?? 0) ||
      a.verdict.at.row - b.verdict.at.row ||
      a.verdict.at.column - b.verdict.at.column ||
      (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0),
  );
  const annexOf = annexAt(annexes);
  return {
    profile: profile.name,
    guess,
    annexes: annexes.map(recognised),
    companions: grids.flatMap((grid) => companionsOn(grid).map((title) => ({ sheet: grid.sheet, title }))),
    unrecognised: grids
      .filter((grid) => !withAnnex.has(grid.sheet) && grid.hints?.annex !== "none")
      .filter((grid) => holdsSomething(grid) && companionsOn(grid).length === 0)
      .map(({ sheet }) => sheet),
    findings: findingsOf(verdicts, annexOf, profile),
    unjudged: unjudgedOf(verdicts, annexOf),
  };
}

const noneOwn: readonly Profile[] = [];

/** A person's own places and those that are known; the same list for the same places, so that what was guessed is remembered. */
const placesBeside = rememberedBy((own: readonly Profile[]) => (own.length > 0 ? [...own, ...profiles] : profiles));

const ownOf = rememberedBy((place: Profile) => (profiles.includes(place) ? noneOwn : [place]));

function holdsSomething(grid: Grid): boolean {
  return grid.rows.some((row) => row.some((cell) => cell != null && cell.value !== null && cell.value !== ""));
}

function recognised(annex: Annex): RecognisedAnnex {
  return {
    kind: annex.description.kind,
    sheet: annex.sheet,
    range: areaToA1(annex.area),
    title: annex.title?.text.trim() ?? null,
    unit: nameIn(annex.fields.unit),
    year: annex.year,
    project: nameIn(annex.fields.project),
    rows: Object.fromEntries(Object.entries(annex.tables).map(([id, table]) => [id, table?.rows.length ?? 0])),
    fields: fieldsOf(annex).length,
    score: scoreOf(annex),
    fullness: fullnessOf(annex),
    missing: missingEssentials(annex),
    unread: annex.unread.filter(({ kind }) => kind !== "text"),
  };
}

function scoreOf(annex: Annex): string | null {
  const { totalScore } = annex.fields;
  const total = annex.tables.indicators?.closing?.cells.score;
  return (pointsOf(total) ?? pointsOf(totalScore))?.toFixed() ?? null;
}

function nameIn(field: Field | undefined): string | null {
  return field?.text.trim() || null;
}

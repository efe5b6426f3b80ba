import type { Annex } from "../reading/annex";
import { isSameUnit } from "../values/name";
import { halfWidth } from "../values/half-width";
import { amountIn, roundingIn } from "./amounts";
import { annexYear } from "./annex-year";
import { figuresOf, projectOf, type AnnexFigure } from "./annex-figures";
import { isAmount, type Claim, type Measure } from "./claims";
import { signOf, signsIn } from "./marked";
import type { Narrative, Sentence } from "./narrative";

/** A claim of the report with what the annexes say of the same thing. */
export interface Tie {
  readonly at: Sentence;
  readonly claim: Claim;
  /** "tied": a cell says the same; "differs": every cell that can be meant says something else; "untied": none can be meant. */
  readonly kind: "tied" | "differs" | "untied";
  readonly figures: readonly AnnexFigure[];
}

/** The annexes that a report is held against, or why it is held against none. */
export function comparable(
  narrative: Narrative,
  annexes: readonly Annex[],
): readonly Annex[] | "other-year" | "several-units" {
  const years = new Set(annexes.flatMap(({ year }) => year ?? []));
  if (narrative.year !== null && years.size > 0 && !years.has(narrative.year)) return "other-year";
  const units = annexes.filter(
    ({ description: { families } }) => families.includes("whole") || families.includes("base-data"),
  );
  const names = units.flatMap(({ fields }) => fields.unit?.text.trim() || []);
  const others = names.filter((name) => names.some((other) => !isSameUnit(name, other)));
  if (others.length === 0) return annexes;
  const head = halfWidth(
    narrative.sentences
      .slice(0, 8)
      .map(({ text }) => text)
      .join(""),
  );
  const named = others.filter((name) => head.includes(halfWidth(name)));
  const [own] = named;
  if (own === undefined || named.some((name) => !isSameUnit(name, own))) return "several-units";
  return annexes.filter(({ fields }) => fields.unit && isSameUnit(fields.unit.text, own));
}

/** Every amount and rate of a report, held against the annexes by name, measure, year and unit. */
export function tiesOf(narrative: Narrative, annexes: readonly Annex[]): Tie[] {
  const held = comparable(narrative, annexes);
  if (typeof held === "string" || held.length === 0) return [];
  const figures = held.flatMap(figuresOf);
  const projects = held.flatMap((annex) => projectOf(annex) ?? []);
  const year = narrative.year ?? annexYear(held);
  return narrative.sentences.flatMap((at) => {
    const subjects = projects.filter((project) => at.text.includes(project));
    return at.claims
      .filter((claim) => isComparable(claim))
      .map((claim) =>
        tie(
          at,
          claim,
          figures.filter((figure) => mayBeMeant(figure, claim, subjects, year)),
          year,
        ),
      );
  });
}

function isComparable({ quantity, measure, isUnknown }: Claim): boolean {
  const isRelative = measure === "change" || measure === "growth" || measure === "share" || measure === "carryOver";
  return !isRelative && !isUnknown && !quantity.approximate && quantity.unit.name !== "" && !quantity.inWords;
}

/** Whether a cell is about what a claim names, in the year and unit of the claim. */
function mayBeMeant(figure: AnnexFigure, claim: Claim, subjects: readonly string[], year: number | null): boolean {
  const { unit } = claim.quantity;
  const isYears = figure.isLastYear ? isLast(claim, year) : isOwnYears(claim, year);
  if (!isYears || figure.base !== (unit.base === "个" || unit.base === "名" ? "人" : unit.base)) return false;
  if (figure.project === null)
    return (
      claim.names.some((name) => figure.names.includes(name)) &&
      !/项目/.test(figure.measure === "score" ? claim.phrase : "")
    );
  if (figure.measure === "score")
    return subjects.length === 1 && subjects[0] === figure.project && /分/.test(claim.phrase);
  const isNamed = claim.names.some((name) => figure.names.some((one) => isProjectName(name, one)));
  // 原试点退费项目：财政拨付450万元，使用148万元: the sentence names its project once.
  const isSubject = subjects.length === 1 && subjects[0] === figure.project && figure.names.includes(figure.project);
  return isNamed || (isSubject && claim.measure !== null && !claim.names.some((name) => isAnothers(name, figure)));
}

function isOwnYears(claim: Claim, year: number | null): boolean {
  return !isLast(claim, year) && (claim.year === null || claim.year === year);
}

function isLast({ year, phrase }: Claim, own: number | null): boolean {
  return year === "last" || /上年|去年/.test(phrase) || (year !== null && own !== null && year === own - 1);
}

function isProjectName(name: string, project: string): boolean {
  return name === project || name === `${project}项目` || name === `${project}专项` || `${name}项目` === project;
}

function isAnothers(name: string, { project }: AnnexFigure): boolean {
  return project !== null && !name.includes(project) && !project.includes(name);
}

function tie(at: Sentence, claim: Claim, figures: readonly AnnexFigure[], year: number | null): Tie {
  const same = figures.filter((figure) => isSame(claim, figure));
  if (same.length > 0) return { at, claim, kind: "tied", figures: same };
  const meant = figures.filter(({ measure }) => measuresOf(claim).includes(measure));
  const isSure =
    meant.length > 0 && isNamed(at, claim, year) && claim.depth === 0 && isAmount(claim) && !isOfPart(at, claim);
  return isSure ? { at, claim, kind: "differs", figures: meant } : { at, claim, kind: "untied", figures: [] };
}

/**
 * Whether a claim is named, or only goes on with another measure of what the claims before it name: 接待费预算a，支出b. A change,
 * a share, another year or a measure told twice between them, and it may be about something else.
 */
function isNamed(at: Sentence, claim: Claim, year: number | null): boolean {
  if (claim.isNamed) return true;
  const { claims, marked } = at;
  const first = claims.slice(0, claim.index).findLastIndex((one) => one.isNamed);
  const chain = claims.slice(Math.max(first, 0), claim.index + 1);
  const measures = chain.map(({ measure }) => measure);
  const between = marked.slice(marked.indexOf(signOf(chain[0]?.index ?? 0)), marked.indexOf(signOf(claim.index)));
  return (
    claim.names.length > 0 &&
    measures.every((measure) => measure !== null && amounts.includes(measure)) &&
    new Set(measures).size === measures.length &&
    chain.every((one) => one.depth === 0 && isOwnYears(one, year) && !isOfPart(at, one)) &&
    !/[；。]/.test(between) &&
    between
      .split("，")
      .slice(0, -1)
      .every((clause) => signsIn(clause).length > 0)
  );
}

const amounts: readonly Measure[] = ["initialBudget", "annualBudget", "budget", "received", "executed", "actual"];

/** One number told in two places: the finer may be rounded to the coarser, but not both. */
function isSame({ quantity }: Claim, { amount, off }: AnnexFigure): boolean {
  const rounding = roundingIn(quantity, quantity.unit);
  return amountIn(quantity, quantity.unit)
    .minus(amount)
    .abs()
    .lte(rounding.gt(off) ? rounding : off);
}

/** What a claim's measure can be called in an annex; nothing where it tells none and the unit is money. */
function measuresOf({ measure, quantity }: Claim): readonly Measure[] {
  if (quantity.unit.base === "人" || quantity.unit.base === "个" || quantity.unit.base === "名")
    return ["target", "actual"];
  switch (measure) {
    case "executed":
    case "actual":
      return ["executed"];
    case "initialBudget":
      return ["initialBudget", "budget"];
    case "annualBudget":
      return ["annualBudget"];
    case "budget":
      return ["budget", "annualBudget", "initialBudget"];
    case "received":
      return ["annualBudget"];
    case "score":
      return ["score"];
    default:
      return [];
  }
}

/** Whether the sentence speaks of less than the whole unit: one of its parts, a quarter, a head. */
export function isOfPart({ text }: Sentence, { phrase }: Claim): boolean {
  return (
    /下属|所属|二级|本级|机关|季度|\d月|上半年|人均|平均|每/.test(phrase) || /下属|所属单位|二级单位|上半年/.test(text)
  );
}

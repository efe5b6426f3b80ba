import { amountIn, roundingIn, shownQuantity } from "../amounts";
import { isAmount, type Claim } from "../claims";
import type { Narrative, Sentence } from "../narrative";
import { defineProseRule, type ProseVerdictOf } from "./prose-rule";

type Verdict = ProseVerdictOf<"report-value-conflict">;

/** A claim and its sentence. */
interface Told {
  readonly claim: Claim;
  readonly at: Sentence;
}

/** A figure of the whole unit that the report tells more than once is told alike. */
export const valueConflict = defineProseRule({
  id: "report-value-conflict",
  code: "T06",
  severity: "error",
  basis: "agreement",
  since: "0.2.0",
  *check({ sentences, year }: Narrative) {
    const told = new Map<string, Told>();
    for (const at of sentences) {
      for (const claim of at.claims) {
        const [name, key] = figureOf(claim, at, year) ?? [];
        if (name === undefined || key === undefined) continue;
        const first = told.get(key);
        if (!first) told.set(key, { claim, at });
        else if (first.at !== at && !isSame(first.claim, claim)) yield* conflict(name, { claim, at }, first);
      }
    }
  },
});

/** The figures that a unit has one of. Anything more before the name (局机关公用经费) is another thing's. */
const figures: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["基本支出", /^基本支出$/],
  ["项目支出", /^项目支出$/],
  ["公用经费", /^(?:日常)?公用经费$/],
  ["人员经费", /^人员经费$/],
  ["“三公”经费", /^三公经费$/],
  ["公务接待费", /^公务接待费?$/],
  ["公务用车运行维护费", /^公务用车运行(?:维护)?费$/],
  ["因公出国（境）费", /^因公出国费$/],
  ["人员编制", /^(?:人员)?编制(?:人数|数)?$/],
  ["在职人员", /^在职(?:人员|人数|职工)$/],
  ["自评得分", /^(?:绩效)?自评(?:总?得分|总分)$/],
];

function figureOf(claim: Claim, at: Sentence, year: number | null): readonly [name: string, key: string] | null {
  const { phrase, measure, quantity, depth, isNamed } = claim;
  const [name] = figures.find(([, pattern]) => claim.names.some((one) => pattern.test(one))) ?? [];
  if (name === undefined || !isNamed || !isAmount(claim) || depth > 0 || quantity.unit.name === "") return null;
  if (quantity.approximate || /^(?:change|carryOver|received)$/.test(measure ?? "")) return null;
  if (measure === null && quantity.unit.base === "元") return null;
  // Another year's, or one of many of the kind.
  if (claim.year !== null && claim.year !== year) return null;
  if (/上年|去年|人均|平均|每/.test(phrase) || /下属|所属|二级|各.{0,4}[站所校院]/.test(at.text)) return null;
  return [name, [name, measure, quantity.unit.base].join("|")];
}

function isSame(one: Claim, other: Claim): boolean {
  const { unit } = one.quantity;
  const [a, b] = [amountIn(one.quantity, unit), amountIn(other.quantity, unit)];
  const [x, y] = [roundingIn(one.quantity, unit), roundingIn(other.quantity, unit)];
  return a
    .minus(b)
    .abs()
    .lte(x.gt(y) ? x : y);
}

function* conflict(name: string, { claim, at }: Told, first: Told): Iterable<Verdict> {
  const [one, other] = [first.claim, claim].map(({ quantity }) => amountIn(quantity, quantity.unit));
  const isSlip = one && other && (one.eq(other.times(10000)) || other.eq(one.times(10000)));
  const args = { name, other: shownQuantity(first.claim.quantity), paragraph: String(first.at.paragraph) };
  yield { kind: "finding", at, ...(isSlip && { variant: "slip" }), actual: shownQuantity(claim.quantity), args };
}

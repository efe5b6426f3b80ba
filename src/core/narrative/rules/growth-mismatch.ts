import { countsAlike, shownIn, shownQuantity } from "../amounts";
import { isAmount, namesIn, type Claim } from "../claims";
import { signOf, signsIn } from "../marked";
import type { Narrative, Sentence } from "../narrative";
import { amountsBefore, growthOf, shareOf, tellsRate } from "../rates";
import { shownRate } from "../shown-rate";
import { defineProseRule, type ProseVerdictOf } from "./prose-rule";

type Verdict = ProseVerdictOf<"report-growth-mismatch">;

/** 比上年增加d，增长p%: the change is that share of last year's amount, which is this year's less the change. */
export const growthMismatch = defineProseRule({
  id: "report-growth-mismatch",
  code: "T03",
  severity: "error",
  basis: "sums",
  since: "0.2.0",
  *check({ sentences }: Narrative) {
    for (const [at, sentence] of sentences.entries()) {
      for (const [index, rate] of sentence.claims.entries()) {
        const change = rate.measure === "growth" ? changeBeside(sentence, index) : null;
        if (change) yield* judged(sentence, rate, change, sentences[at - 1]);
      }
    }
  },
});

/** The change that a rate of growth is told with: 增加20万元，增长10% or 增长10%，增加20万元. */
function changeBeside({ claims }: Sentence, index: number): Claim | null {
  const beside = [claims[index - 1], claims[index + 1]];
  const change = beside.find((one) => one && one.measure === "change" && isAmount(one));
  const [one, other] = [claims[index], change];
  if (!one || !other || (one.isLess !== other.isLess && one.phrase !== "")) return null;
  return one.year !== null && other.year !== null && one.year !== other.year ? null : other;
}

function* judged(at: Sentence, rate: Claim, change: Claim, before: Sentence | undefined): Iterable<Verdict> {
  const here = amountsBefore(at, Math.min(rate.index, change.index));
  const earlier = before?.paragraph === at.paragraph ? amountsBefore(before, before.claims.length) : [];
  const nows = (here.length > 0 ? here : earlier).filter(({ quantity }) => countsAlike(quantity, change.quantity));
  const now = nows.at(-1);
  if (!now || [rate, change, now].some(({ quantity }) => quantity.approximate) || isOfAnother(at, change, nows, now))
    return;
  const rates = nows.flatMap((one) => [growthOf(change, one).rate ?? [], shareOf(change, one) ?? []].flat());
  const { rate: right, base } = growthOf(change, now);
  if (!right || base.lte(0) || rates.some((one) => tellsRate(rate, one))) return;
  const { unit } = change.quantity;
  const sign = change.isLess ? "+" : "-";
  const shown = shownRate(right.percent);
  yield {
    kind: "finding",
    at,
    actual: shownQuantity(rate.quantity),
    expected: shown,
    arithmetic: `${shownQuantity(change.quantity)} ÷ (${shownQuantity(now.quantity, unit)} ${sign} ${shownQuantity(change.quantity)}) = ${shown}`,
    args: { base: shownIn(base, unit) },
  };
}

/**
 * Whether a change is told of something else than the amount before it: by a name of its own (公用经费60万元，办公费增加2万元),
 * or by a clause that names it (公用经费60万元，办公费与预算持平，比上年增加2万元).
 */
function isOfAnother(at: Sentence, change: Claim, nows: readonly Claim[], now: Claim): boolean {
  const [name] = namesIn(change.phrase.replace(comparing, ""));
  const isNamed = (one: Claim) => one.names.some((each) => each.includes(name ?? "") || name?.includes(each));
  if (name !== undefined && !nows.some(isNamed)) return true;
  const isHere = at.claims.includes(now);
  const from = isHere ? at.marked.indexOf(signOf(now.index)) + 1 : 0;
  const between = at.marked
    .slice(from, at.marked.indexOf(signOf(change.index)))
    .split(/[，；：]/)
    .slice(0, -1);
  return between.some((clause) => clause.length > 1 && signsIn(clause).length === 0 && !goesOn.test(clause));
}

const comparing = /(?:同?比|较|与|相比)[^，]*$|(?:增加|增长|减少|下降|上升|降低|压减|节约|增支|减支)[^，]*$/;
/** A clause that says more of the same thing. */
const goesOn = /^(?:比|较|与|和|同比|相比|因|由于|主要|其中|占|为|\)|完成)/;

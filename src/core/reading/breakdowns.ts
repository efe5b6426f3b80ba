import type { AnnexDescription } from "../forms/index";
import { halfWidth } from "../values/half-width";
import type { AnnexRow } from "./annex";
import { labelKey } from "./label";
import { meaningsOf } from "./meaning";

type Fund = AnnexRow<"funds">;

/** Consecutive rows whose labels leave open whether they are parts of the total or of `other`. */
interface Open {
  readonly rows: readonly Fund[];
  readonly other: Fund | null;
}

/** More open runs than these are taken together: each doubles the number of readings. */
const mostRuns = 3;

/**
 * The rows of the funds with what each is a part of, in every way that the form leaves open, the likeliest first.
 * Labels,
 * 其中 and the order of rows decide, never the amounts:
 * - below 按收入性质分 and 按支出性质分 the parts of the total stand twice: those of the first count;
 * - 其中 behind a part names parts of that part: of 财政拨款 60, 其中：上级补助 10, 其他资金 40 the total is 60 + 40;
 * - 基本支出 and 项目支出 beside the sources break the total down again: the sources count;
 * - a line of the unit's own behind a printed part is another part of the total, or breaks down what stands above it.
 */
export function breakdownsOf(read: readonly Fund[], description: AnnexDescription): (readonly Fund[])[] {
  const rows = ofFirstBreakdown(read);
  const total = rows.find((row) => rows.some(({ whole }) => whole === row));
  if (!total) return [rows];
  const { wholes, open } = placed(rows, total, description);
  const settled = (out: readonly Open[]) => {
    const changed = new Map(wholes);
    for (const { rows: run, other } of out) for (const row of run) changed.set(row, other);
    return withWholes(rows, changed);
  };
  return choicesOf(open).map(settled);
}

/** Every way to take open runs out of the total; the first takes out none. */
function choicesOf(open: readonly Open[]): Open[][] {
  if (open.length > mostRuns) return [[], [...open]];
  return open.reduce<Open[][]>((choices, run) => [...choices, ...choices.map((some) => [...some, run])], [[]]);
}

/**
 * For each row read as a part of the total: the row that it belongs to instead. `open` are the runs that could
 * belong to either.
 */
function placed(
  rows: readonly Fund[],
  total: Fund,
  description: AnnexDescription,
): { wholes: ReadonlyMap<Fund, Fund | null>; open: readonly Open[] } {
  const wholes = new Map<Fund, Fund | null>();
  const open: Open[] = [];
  const parts = rows.filter(({ whole }) => whole === total);
  const natures = new Set(parts.map((row) => natureOf(row, description)));
  const isBySource = natures.has("bySource");
  let nature: Nature | null = null;
  let hasPrinted = false;
  let above: Fund | null = null;
  /** The part that 其中 divides. */
  let divided: Fund | null = null;
  let run: Fund[] | null = null;
  for (const row of parts) {
    const own = natureOf(row, description);
    const isOther = own !== null && own !== nature;
    nature = own ?? nature;
    // 其中：财政拨款, 其中：自筹资金: two sources, or one of which the other is a part.
    if (above && isOfWhich(row) && isOfWhich(above) && own) {
      open.push({ rows: [row], other: above });
      divided = run = null;
    } else if (above && isOfWhich(row) && !isOther) {
      divided = above;
      wholes.set(row, above);
      run = null;
    } else if (isBySource && nature === "byNature") wholes.set(row, null);
    else if (own || !(divided || hasPrinted)) divided = run = null;
    else if (run) run.push(row);
    else open.push({ rows: (run = [row]), other: divided });
    hasPrinted ||= own !== null;
    above = row;
  }
  return { wholes, open };
}

type Nature = "bySource" | "byNature";

/** Whether a row says where the money comes from or what it is spent on; null for a line of the unit's own. */
function natureOf({ key, label }: Fund, { fields }: AnnexDescription): Nature | null {
  const roles = meaningsOf(label?.text ?? "").flatMap((one) => (one.kind === "field" ? [one.role] : []));
  const breakdown = fields.find((field) => field.breakdown && roles.includes(field.role))?.breakdown;
  return breakdown ?? (key === "part" ? null : "bySource");
}

function isOfWhich({ label }: Fund): boolean {
  return /^其中/.test(halfWidth(label?.text ?? ""));
}

function ofFirstBreakdown(rows: readonly Fund[]): readonly Fund[] {
  let breakdown = 0;
  return rows.map((row) => {
    const isHeading = /^按.*分$/.test(labelKey(row.label?.text ?? ""));
    if (isHeading) breakdown++;
    return isHeading || breakdown > 1 ? { ...row, whole: null } : row;
  });
}

/** The rows with these wholes. Each whole is one of the rows that are returned. */
function withWholes(rows: readonly Fund[], wholes: ReadonlyMap<Fund, Fund | null>): readonly Fund[] {
  if (wholes.size === 0) return rows;
  const known = new Map<Fund, Fund>();
  const settled = (row: Fund): Fund => {
    const old = known.get(row);
    if (old) return old;
    const own = wholes.get(row);
    const whole = own === undefined ? row.whole : own;
    const fresh = { ...row, whole: whole && settled(whole) };
    known.set(row, fresh);
    return fresh;
  };
  return rows.map(settled);
}

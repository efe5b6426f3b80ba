import type { Narrative, Sentence } from "../narrative";
import { aQuantity, indexOfSign } from "../marked";
import { defineProseRule, type ProseVerdictOf } from "./prose-rule";

type Verdict = ProseVerdictOf<"report-count-mismatch">;

/** N个：甲、乙、丙 lists as many as it says. */
export const countMismatch = defineProseRule({
  id: "report-count-mismatch",
  code: "T05",
  severity: "warning",
  basis: "agreement",
  since: "0.2.0",
  *check({ sentences }: Narrative) {
    for (const sentence of sentences) yield* judged(sentence);
  },
});

const things = /^(?:个|家|项|名|所|类|处|大类|大项|种|方面)$/;
const list = new RegExp(
  `(${aQuantity})([^，；。：、()${aQuantity.slice(1, -1)}]{0,12})[，(]?(：|(?:分别)?(?:即|是|为)(?:：)?|包括：?|包含：?|有：?)([^。；()：${aQuantity.slice(1, -1)}]{3,400})`,
  "g",
);

function* judged(at: Sentence): Iterable<Verdict> {
  for (const match of withoutSecondNames(at.marked).matchAll(list)) {
    const [, sign = "", noun = "", opener = "", items = ""] = match;
    const claim = at.claims[indexOfSign(sign)];
    const unit = claim?.quantity.unit.name ?? "";
    const told = Number(claim?.quantity.amount ?? NaN);
    if (!claim || claim.quantity.approximate || !things.test(unit) || told < 2 || told > 60) continue;
    const counted = countItems(items);
    if (!counted) continue;
    const isClosed = opener.startsWith("：") || /即|分别|^[是为]/.test(opener);
    // 甲、乙等5个 may name them all; 包括 may leave some out.
    const isOpen = counted.endsOpen || !isClosed;
    if (told >= counted.least && told <= counted.most) continue;
    if (isOpen && told > counted.most) continue;
    const shown =
      counted.least === counted.most ? String(counted.most) : `${String(counted.least)}-${String(counted.most)}`;
    const args = { things: unit + noun, items: items.slice(0, 60) };
    yield { kind: "finding", at, actual: `${String(told)}${unit}`, expected: `${shown}${unit}`, args };
  }
}

/** 办公室（行政审批股） is one thing with a second name. */
function withoutSecondNames(text: string): string {
  return text.replace(/\([^()]*\)/g, (brackets) => (/[：、]/.test(brackets) ? brackets : ""));
}

interface Counted {
  readonly least: number;
  readonly most: number;
  readonly endsOpen: boolean;
}

/** How many things a list may name: 和 may join two things, or stand inside one's name. Null where it is no plain list. */
function countItems(text: string): Counted | null {
  const ends = /(?:等|等等|等(?:股室|科室|部门|单位|机构|项目|方面|内容)?)$/.exec(text.replace(/，.*$/, ""));
  // Only what stands before the first comma is the list, unless its things are separated by commas alone.
  const isByComma = !text.includes("、") && text.split("，").length > 2;
  const body = (isByComma ? text : (text.split("，")[0] ?? "")).replace(/(?:等.*)$/, "");
  const pieces = body.split(isByComma ? "，" : "、").filter((piece) => piece !== "");
  const lengths = pieces.map(({ length }) => length);
  // A sentence in the list, or things of very different kinds: what is one thing, nothing says.
  if (pieces.length < 2 || Math.max(...lengths) > 20 || /[“”"《》]/.test(body)) return null;
  const joined = pieces.reduce(
    (sum, piece) => sum + (piece.match(/(?<=.{2})(?:和|及|以及|与|暨)(?=.{2})/g) ?? []).length,
    0,
  );
  return {
    least: joined > 0 ? pieces.length : pieces.length,
    most: pieces.length + joined,
    endsOpen: ends !== null || text.includes("等"),
  };
}

import type { QuantityIn } from "../values/quantities-in";
import { isMoney } from "../values/unit";
import { aQuantity, indexOfSign } from "./marked";

/** What a number measures of the thing that it is about. */
export type Measure =
  | "initialBudget"
  | "annualBudget"
  | "budget"
  | "received"
  | "executed"
  | "carryOver"
  | "target"
  | "actual"
  | "change"
  | "share"
  | "completion"
  | "growth"
  | "score";

/** One number of a sentence with what it says of what. */
export interface Claim {
  readonly quantity: QuantityIn;
  /** Its place among the sentence's numbers. */
  readonly index: number;
  /** The words that lead to the number, from the last boundary: "2023年公用经费支出". */
  readonly phrase: string;
  /** What may be meant by them, without year and measure, the longest first; the name before where they name nothing. */
  readonly names: readonly string[];
  /** Whether the words name something themselves. */
  readonly isNamed: boolean;
  readonly measure: Measure | null;
  /** The year that is named; "last" for 上年. */
  readonly year: number | "last" | null;
  /** A change or growth that goes down. */
  readonly isLess: boolean;
  /** How many brackets it stands in. */
  readonly depth: number;
  /** A bare number before a word: it counts something that we have no unit for. */
  readonly isUnknown: boolean;
}

/** The claims of a marked sentence, one for each of its numbers. */
export function claimsIn(signed: string, quantities: readonly QuantityIn[]): Claim[] {
  const claims: Claim[] = [];
  const label = namesIn(/^([^，；：。()]{2,20})：/.exec(signed)?.[1] ?? "");
  for (const { phrase, index, depth, behind } of phrasesIn(signed)) {
    const quantity = quantities[index];
    if (!quantity) continue;
    const before = claims.at(-1);
    const own = namesIn(phrase);
    const names = own.length > 0 ? own : (before?.names ?? label);
    const isOfWhole = /^的/.test(phrase) && /占/.test(before?.phrase ?? "");
    const measure = isOfWhole ? "share" : measureOf(phrase, behind, quantity);
    claims.push({
      ...{ quantity, index, phrase, names, measure, depth, isNamed: own.length > 0 },
      year: yearIn(phrase),
      isLess: /减|降|压|节约|少(?!年|数)/.test(phrase.slice(-8)),
      isUnknown: quantity.unit.name === "" && /^[\p{Script=Han}a-zA-Z]/u.test(behind),
    });
  }
  return claims;
}

interface Phrase {
  readonly index: number;
  readonly phrase: string;
  readonly behind: string;
  readonly depth: number;
}

/** 因公出国（境）费, 教育支出（类）: what stands in brackets inside a name belongs to it. */
export const insideName = /\((\p{Script=Han}{1,4})\)(?=\p{Script=Han})/gu;

/** The words that lead to each number, from the last comma, bracket, point or number. */
function phrasesIn(text: string): Phrase[] {
  const signed = text.replace(insideName, "");
  const phrases: Phrase[] = [];
  let phrase = "";
  let depth = 0;
  const sign = new RegExp(aQuantity);
  for (let at = 0; at < signed.length; at++) {
    const letter = signed[at] ?? "";
    if (sign.test(letter)) {
      phrases.push({ index: indexOfSign(letter), phrase, behind: signed.slice(at + 1, at + 9), depth });
      phrase = "";
    } else if (/[，、；：。！？()]/.test(letter)) {
      depth = Math.max(0, depth + (letter === "(" ? 1 : letter === ")" ? -1 : 0));
      phrase = "";
    } else phrase += letter;
  }
  return phrases;
}

/** Names that hold words of measures: 一般公共预算 is none. */
const namesOfBudgets = /一般公共预算|政府性基金预算|国有资本经营预算|社会保险基金预算|公共财政预算|部门预算|预算单位/g;
const change =
  /(?:增加|增长|增支|减少|下降|降低|上升|压减|压缩|减支|节约|提高|增幅|降幅|增|减|升)(?:了|率|额|约|为|到)*$/;
const measures: readonly (readonly [Measure, RegExp])[] = [
  ["annualBudget", /调整后|调整(?:预算)?(?:数|为|至)|全年预算|追加后/],
  ["initialBudget", /年初(?:部门)?(?:批复)?(?:预算|批复|安排)|年初[^预]{0,6}预算|预算批复/],
  ["carryOver", /结转|结余|剩余|余额|其余/],
  [
    "executed",
    /支出$|(?:支出|执行|决算|使用|支付|开支|列支)(?:数|额|资金|金额|总额|合计|总计|共|共计|为|是|了|达|完成|约|用于)*$|实际/,
  ],
  ["budget", /预算/],
  ["received", /到位|拨付|下达|拨款|拨入|安排|批复/],
  ["target", /目标|计划|应(?!急|用|对)|任务/],
  ["actual", /已|完成/],
];

function measureOf(phrase: string, behind: string, { unit }: QuantityIn): Measure | null {
  const words = phrase.replace(namesOfBudgets, "");
  if (unit.base === "%") return rateOf(words, behind);
  if (change.test(words) || (/^[^，；]{0,2}$/.test(words) && /比|较/.test(words))) return "change";
  if (unit.base === "分" && /分|自评/.test(words)) return "score";
  const near = measures.filter(([measure]) => isMoney(unit) || unit.name === "" || !["received"].includes(measure));
  return near.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function rateOf(words: string, behind: string): Measure | null {
  if (/占/.test(words)) return "share";
  if (
    /(?:完成|执行|到位|使用|支付|达标|覆盖|控制|及时|合格|拨付|进度)(?:比)?率|完成.*的$|完成(?:比例|进度|程度)/.test(
      words,
    )
  )
    return "completion";
  if (change.test(words) || /(?:增长|下降|减少|增加|增幅|降幅|变动)/.test(words.slice(-8))) return "growth";
  return words === "" && /^\)/.test(behind) ? "growth" : null;
}

function yearIn(phrase: string): Claim["year"] {
  const named = /(20\d{2})年/.exec(phrase)?.[1];
  if (named) return Number(named);
  return /上年(?!结转)|去年|上一年/.test(phrase) ? "last" : null;
}

const leading =
  /^(?:其中|全年|本年度?|当年|今年|年末|年度|年(?=[^末初中])|我(?:单位|局|中心|院|校|办|委|部门|镇|街道)|本(?:单位|部门|级|局|中心|院)|实际|共计|合计|总计|累计|共|安排|用于|主要(?:是|为|有|用于|包括)?|包括|财政(?:拨款|拨付)?|核定|现有|实有(?!人)|(?:中心|单位|部门|全局)(?=编制|在职|人员|现有|核定|实有)|(?:部门|单位)?整体支出(?=绩效)|已|应(?!急|用)|一是|二是|三是|四是|五是|为|是|的|在(?!职|编|岗)|由|以及|和|及|与|另|另外|分别|上年度?|去年|20\d{2}年(?:度|初|末|底)?|全部|各项|一般公共预算(?=.{4}))/;
const trailing =
  /(?:支出|预算数?|决算数?|年初预算数?|年初|全年|调整后?|调整为|执行数?|实际|总额|总数|合计|总计|小计|共计|共|金额|数额|数|资金|为|是|达到?|约|有|了|完成|到位|拨付|下达|拨款|安排|使用|列支|开支|支付|的|总人数|人数|总|完成率|执行率|到位率|占|结转|结余|分别|上年度?|去年|本年度?|今年|年度|年末|:)$/;

/** What a phrase may name: as it stands, then without the measures behind and the fillers before it, one after another. */
export function namesIn(phrase: string): string[] {
  let name = phrase.replace(/["“”'‘’《》]/g, "");
  for (let before = ""; before !== name;) {
    before = name;
    name = name.replace(leading, "") || name;
  }
  const names: string[] = [];
  for (let before = ""; before !== name && name.length > 1;) {
    names.push(name);
    before = name;
    name = name.replace(trailing, "");
  }
  return names.filter((one) => !isNoName.test(one));
}

/** What measures, and names nothing. */
const isNoName =
  /^(?:(?:支出|预算|决算|执行|批复)[数额]?|实际|目标|计划|任务|结转|结余|剩余|其余|余额|资金|拨款|拨付|下达|到位|使用|比上年.*|较上年.*|比.*[增减].*|较.*[增减].*|增长|增加|减少|下降|同比.*|完成|完成率|执行率|占.*|其中|调整|批复|年初|年末|上年度?|去年|上一年|本年度?|今年|当年|全年|财政|其中|.*率|(?:年初|全年|年中|调整后?|追加后?|实际|已)*(?:支出|预算|决算|执行|批复|拨付|下达|到位|使用|支付)*(?:数|额|资金|为|至)*)$/;

/** Whether a claim tells how much or how many of something: no share, nothing that we have no unit for. */
export function isAmount({ quantity, isUnknown }: Claim): boolean {
  return quantity.unit.base !== "%" && !isUnknown;
}

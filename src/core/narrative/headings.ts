import { plain } from "./plain";

/** What a section of a report is about; a report has ten of them, named and numbered loosely. */
export type Topic =
  | "unit"
  | "general-budget"
  | "basic"
  | "projects"
  | "government-fund"
  | "state-capital"
  | "social-insurance"
  | "performance"
  | "problems"
  | "improvements"
  | "publication"
  | "other";

export interface Heading {
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly topic: Topic | null;
}

/** The words of each section's heading, the more telling first. */
const topics: readonly (readonly [Topic, RegExp])[] = [
  ["improvements", /改进|下一步|下步|整改|建议/],
  ["problems", /问题|原因分析/],
  ["government-fund", /政府性基金/],
  ["state-capital", /国有资本/],
  ["social-insurance", /社会保险基金/],
  ["publication", /应用|公开/],
  ["basic", /基本支出|三公/],
  ["projects", /项目支出|项目资金|专项资金/],
  ["general-budget", /一般公共预算|预算执行|支出情况|收支/],
  ["performance", /绩效|目标完成|评价/],
  ["unit", /基本情况|概况|职责|职能|机构/],
  ["other", /其他|其它/],
];

const numbering: readonly (readonly [Heading["level"], RegExp])[] = [
  [1, /^\s*(?:第[一二三四五六七八九十]{1,3}部分|[一二三四五六七八九十]{1,3}[、.．])\s*/],
  [2, /^\s*[(（][一二三四五六七八九十]{1,3}[)）][、.．]?\s*/],
  [3, /^\s*\d{1,2}[、.．](?!\d)\s*/],
];
const longest = 34;

/** The heading that a paragraph is, or begins with before its first full stop; null where it is none. */
export function headingOf(text: string): (Heading & { readonly rest: string }) | null {
  const level = numbering.find(([, pattern]) => pattern.test(text));
  if (!level) return null;
  const body = text.replace(level[1], "").trim();
  const end = /[。：:]/.exec(body)?.index ?? body.length;
  const title = plain(body.slice(0, end));
  const rest = body.slice(end + 1).trim();
  // 1、完成参保45498人。 is a point of a list.
  if (title === "" || title.length > longest || /\d[^、]*[万元人%个]|[，；]/.test(title)) return null;
  if (level[0] === 3 && rest !== "") return null;
  return { level: level[0], text: title, topic: topics.find(([, words]) => words.test(title))?.[0] ?? null, rest };
}

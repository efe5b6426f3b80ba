import type { AnnexRow } from "../reading/annex";
import { keptDeadline } from "../values/day";
import { halfWidth } from "../values/half-width";
import { targetFieldOf } from "./target";

/** What takes back that something was done: 完成率80%, 达到一般水平, 完成一半. */
const hedged = /%|分之|一半|部分|基本|较差|一般|不足|未|不[到达够理]|但|率低/;

/** How far a qualitative target was met, as far as the words say so themselves. */
export function degreeOf(row: AnnexRow): "met" | "partly" | "missed" | "unknown" {
  const text = halfWidth(row.cells.actual?.text ?? "");
  const wanted = halfWidth(targetFieldOf(row)?.text ?? "");
  if (text === wanted || [`${wanted}完成`, `${wanted}已完成`, `已${wanted}`].includes(text)) return "met";
  // Kept is met; how many points a late day costs, the method does not say.
  if (keptDeadline(wanted, text)) return "met";
  if (/^(未|没有|尚未|无法)(完成|达|实现|落实|开展)|^不达标/.test(text)) return "missed";
  if (/^(部分|大部分)(地)?(完成|达成|达到|实现|达标|落实)/.test(text)) return "partly";
  if (/^(全部或)?基本(达成|完成|实现|达到)了?(预期|年度|既定|绩效|总体)*(目标|指标)$/.test(text)) return "met";
  const done = /^(已|均已|已经|全部|全面|圆满|按[时期]|如期|提前)*(完成|达成|达到|实现|达标|落实)(.*)/.exec(text);
  return done && !hedged.test((done[3] ?? "").replace(/100%/g, "")) ? "met" : "unknown";
}

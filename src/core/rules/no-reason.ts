import type { Field } from "../reading/annex";
import { halfWidth } from "../values/half-width";
import { saysNothing } from "../values/value";

/** Whether no reason is given: nothing, or that there is none. */
export function saysNoReason(reason: Field): boolean {
  return saysNothing(reason.value) || /^(无|没有|不存在)(偏差|原因|未完成)/.test(halfWidth(reason.text));
}

import { isSameUnit, mayAbbreviate } from "../values/name";
import { annexesOf, isFilled } from "./forms";
import { defineRule } from "./rule";

/** 附件2 and 附件3 of one workbook are of the same unit, where there is one of each. */
export const unitMismatch = defineRule({
  id: "unit-mismatch",
  code: "N02",
  severity: "error",
  scope: "workbook",
  families: ["base-data", "whole"],
  basis: "agreement",
  since: "0.1.0",
  *check(workbook) {
    const [baseData, ...moreData] = annexesOf(workbook, "base-data");
    const [whole, ...moreWholes] = annexesOf(workbook, "whole");
    if (moreData.length > 0 || moreWholes.length > 0) return;
    const [one, other] = [baseData?.fields.unit, whole?.fields.unit];
    if (!isFilled(one) || !isFilled(other) || isSameUnit(one.text, other.text)) return;
    if (mayAbbreviate(one.text, other.text)) yield { kind: "unjudged", at: other, reason: "abbreviation" };
    else
      yield { kind: "finding", at: other, actual: other.text.trim(), args: { other: one.text.trim() }, related: [one] };
  },
});

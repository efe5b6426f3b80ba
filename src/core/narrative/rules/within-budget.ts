import { rowOf } from "../../judging/amounts";
import type { RowKeyOf } from "../../forms/index";
import type { Annex, Field } from "../../reading/annex";
import { moneyOf } from "../../rules/forms";
import { comparable } from "../ties";
import type { Narrative, Sentence } from "../narrative";
import { defineProseRule, type ProseVerdictOf } from "./prose-rule";

/** 控制在预算范围之内: in the annex, what the sentence speaks of did not exceed its budget. */
export const withinBudget = defineProseRule({
  id: "report-within-budget",
  code: "T12",
  severity: "error",
  basis: "thrift",
  since: "0.2.0",
  *check(narrative: Narrative, { annexes }) {
    const held = comparable(narrative, annexes);
    if (typeof held === "string") return;
    for (const [at, sentence] of narrative.sentences.entries()) {
      if (!saidWithin.test(sentence.text)) continue;
      const before = narrative.sentences[at - 1];
      const subject = spokenOf(sentence) ?? (before?.paragraph === sentence.paragraph ? spokenOf(before) : null);
      if (subject) for (const annex of held) yield* judged(sentence, annex, subject);
    }
  },
});

const saidWithin =
  /(?:控制在|未超出?|未超过|没有超出?|没有超过|未突破|没有突破|不超过|不超出?)[^，。；]{0,12}预算|预算[^，。；]{0,6}(?:没有超出?|未超出?|未突破|控制以?内)|(?<!不)低于(?:年初|年度|全年|批复)?预算|在(?:年初|年度|全年|批复)?预算(?:数|范围)?[之以]?内/;

type Row = RowKeyOf<"spending">;
const subjects: readonly (readonly [RegExp, Row])[] = [
  [/三公/, "threePublic"],
  [/接待费/, "reception"],
  [/公务用车|公车/, "vehicles"],
  [/出国/, "abroad"],
];

function spokenOf({ text }: Sentence): Row | null {
  return subjects.find(([words]) => words.test(text))?.[1] ?? null;
}

function* judged(at: Sentence, annex: Annex, row: Row): Iterable<ProseVerdictOf<"report-within-budget">> {
  const read = rowOf(annex, "spending", row);
  const { budget, finalAccounts } = read?.cells ?? {};
  const money = (field: Field | undefined) => moneyOf(annex, "spending", field);
  const [planned, spent] = [money(budget), money(finalAccounts)];
  if (!budget || !finalAccounts || !planned || !spent?.gt(planned)) return;
  const args = { name: read?.label?.text.trim() ?? "", limit: budget.text.trim() };
  yield { kind: "finding", at, actual: finalAccounts.text.trim(), args, related: [finalAccounts, budget] };
}

import { rules } from "../rules";
import type { RuleId } from "../rules/rule";
import { rulePagesIn } from "../wording/rule-pages";
import { fill, type Wording } from "../wording/wording";
import { describeBasis } from "./describe";

/** What there is to know of a rule, a paragraph each: an example, when it is silent, what it rests on, how it is switched off. */
export interface RulePage {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** The page of a rule in a language; null for an id that is no rule's. */
export function rulePage(id: string, wording: Wording): RulePage | null {
  const rule = rules.find((one) => one.id === id);
  if (!rule) return null;
  const texts = wording.commandLine.report.rulePage;
  const { example, silent } = rulePagesIn(wording.commandLine.report.language)[rule.id];
  const { line, text } = describeBasis({ id: rule.basis }, wording);
  return {
    title: `${rule.code} ${titleOf(rule.id, wording)}`,
    paragraphs: [
      fill(texts.example, { example }),
      fill(texts.silent, { silent }),
      fill(texts.source, { basis: line, text }),
      ...((rule.numbers ?? []).length > 0 ? [texts.numbers] : []),
      texts.off,
    ],
  };
}

function titleOf(id: RuleId, { findings }: Wording): string {
  return findings.titles[id];
}

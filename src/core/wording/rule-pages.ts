import { proseRulePages as proseInEnglish } from "./en/prose-rule-pages";
import { rulePages as english } from "./en/rule-pages";
import type { Language } from "./language";
import { proseRulePages as proseInChinese } from "./zh-CN/prose-rule-pages";
import { rulePages as chinese } from "./zh-CN/rule-pages";
import type { findings } from "./zh-CN/findings";
import type { narrative } from "./zh-CN/narrative";

/** What a rule's page says beside its messages: an example in a form's words, and when the rule says nothing. */
interface RulePage {
  readonly example: string;
  readonly silent: string;
}

/** A page for every rule that has a title: one that is missing does not compile. */
export type RulePages = Readonly<Record<keyof typeof findings.titles, RulePage>>;

/** The same of the rules on a report's prose. */
export type ProseRulePages = Readonly<Record<keyof typeof narrative.titles, RulePage>>;

/** The pages in a language; apart from the other texts, for they are read one at a time and seldom. */
export function rulePagesIn(language: Language): RulePages {
  return language === "zh-CN" ? chinese : english;
}

/** The pages of the rules on a report's prose. */
export function proseRulePagesIn(language: Language): ProseRulePages {
  return language === "zh-CN" ? proseInChinese : proseInEnglish;
}

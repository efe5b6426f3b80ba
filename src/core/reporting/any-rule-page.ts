import { proseRules } from "../narrative/rules";
import { narrativeIn } from "../wording/narrative";
import { proseRulePagesIn } from "../wording/rule-pages";
import { fill, type Wording } from "../wording/wording";
import { pageOf, rulePage, type RulePage } from "./rule-page";

/** The page of a rule on the annexes or on a report's prose; null for an id that is no rule's. */
export function anyRulePage(id: string, wording: Wording): RulePage | null {
  const rule = proseRules.find((one) => one.id === id);
  if (!rule) return rulePage(id, wording);
  const { language, rulePage: texts } = wording.commandLine.report;
  const page = { ...rule, ...proseRulePagesIn(language)[rule.id], title: narrativeIn(wording).titles[rule.id] };
  return pageOf(page, [fill(texts.offProse, { code: rule.code })], wording);
}

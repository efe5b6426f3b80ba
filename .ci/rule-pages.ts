import { annexes } from "../src/core/forms/index";
import { proseRules } from "../src/core/narrative/rules";
import { anyRulePage } from "../src/core/reporting/any-rule-page";
import { rules } from "../src/core/rules";
import { findingsIn } from "../src/core/wording/findings";
import { narrativeIn } from "../src/core/wording/narrative";
import { wordingIn } from "../src/core/wording/wording";
import { format } from "prettier";

/** A page a rule in Markdown, in the order of the codes, Chinese before English. */
export function rulePages(): Promise<string> {
  const [chinese, english] = [wordingIn("zh-CN"), wordingIn("en")];
  const messages: Readonly<Record<string, string>> = {
    ...findingsIn(chinese).messages,
    ...narrativeIn(chinese).messages,
  };
  const inProse = proseRules.map((rule) => ({ ...rule, about: "自评报告" }));
  const inAnnexes = rules.map((rule) => {
    const kinds = annexes.filter(({ families }) => families.some((family) => rule.families.includes(family)));
    return { ...rule, about: kinds.map(({ kind }) => chinese.forms[kind].name).join("、") };
  });
  const pages = [...inAnnexes, ...inProse]
    .sort((a, b) => a.code.localeCompare(b.code))
    .flatMap(({ id, severity, about }) => {
      const [page, other] = [anyRulePage(id, chinese), anyRulePage(id, english)];
      const says = Object.keys(messages).filter((key) => key === id || key.startsWith(`${id}.`));
      return [
        `## ${page?.title ?? id}`,
        `\`${id}\` · ${chinese.pane.severities[severity]} · ${about}`,
        ...says.map(
          (key) => `> ${(messages[key] ?? "").replace(/\{(here|row|proof)\}/g, "").replace(/\{\w+\}/g, "…")}`,
        ),
        ...(page?.paragraphs ?? []),
        `**${other?.title ?? id}**: ${(other?.paragraphs ?? []).join(" ")}`,
      ];
    });
  const head = ["# 检查规则", "由规则生成，请勿手工修改（`npm run generate`）。Generated from the rules; do not edit."];
  return format([...head, ...pages].join("\n\n"), { parser: "markdown" });
}

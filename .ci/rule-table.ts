import { annexes } from "../src/core/forms/index";
import { rules } from "../src/core/rules";
import { findingsIn } from "../src/core/wording/findings";
import { wordingIn } from "../src/core/wording/wording";
import { format } from "prettier";

/** The catalogue as a table in Markdown, in the order of the codes. */
export function ruleTable(): Promise<string> {
  const english: Record<string, string> = findingsIn(wordingIn("en")).titles;
  const chinese: Record<string, string> = findingsIn(wordingIn("zh-CN")).titles;
  const rows = [...rules]
    .sort((a, b) => a.code.localeCompare(b.code))
    .map(({ id, code, severity, families: about }) => [
      code,
      `\`${id}\``,
      `${english[id] ?? ""} ${chinese[id] ?? ""}`.trim(),
      annexes
        .flatMap(({ families }, at) => (families.some((family) => about.includes(family)) ? [String(at + 1)] : []))
        .join(" "),
      severity,
    ]);
  const head = ["Code", "Rule", "What it finds", "Annex", "Severity"];
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return format(lines.join("\n"), { parser: "markdown" });
}

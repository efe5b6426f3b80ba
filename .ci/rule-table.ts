import { rules } from "../src/core/rules";
import { wordingIn } from "../src/core/wording/wording";
import { format } from "prettier";

const kinds = { registry: "1", "base-data": "2", "whole-evaluation": "3", "project-evaluation": "4" } as const;

/** The catalogue as a table in Markdown, in the order of the codes. */
export function ruleTable(): Promise<string> {
  const english: Record<string, string> = wordingIn("en").findings.titles;
  const chinese: Record<string, string> = wordingIn("zh-CN").findings.titles;
  const rows = [...rules]
    .sort((a, b) => a.code.localeCompare(b.code))
    .map(({ id, code, severity, annexes }) => [
      code,
      `\`${id}\``,
      `${english[id] ?? ""} ${chinese[id] ?? ""}`.trim(),
      annexes.map((kind) => kinds[kind]).join(" "),
      severity,
    ]);
  const head = ["Code", "Rule", "What it finds", "Annex", "Severity"];
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return format(lines.join("\n"), { parser: "markdown" });
}

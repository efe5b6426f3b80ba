import { format } from "prettier";
import { annexes } from "../src/core/forms/index";
import { layouts } from "../test/properties/form-layouts";

/** The layouts that the tests fill in, check and damage, as a table in Markdown. */
export function layoutTable(): Promise<string> {
  const head = ["Layout", "Annex", "Funds", "Indicators", "Execution scored", "Total", "Money"];
  const rows = layouts.map(({ name, kind, funds, indicators, total, money }) => [
    name,
    String(annexes.findIndex((annex) => annex.kind === kind) + 1),
    funds ? funds.rows.map((row) => row.replace(/[:：]$/, "")).join(", ") : "none",
    indicators.columns.map(([, label]) => label).join(", "),
    indicators.execution
      ? "as an indicator"
      : funds?.columns.some(([role]) => role === "score")
        ? "beside the funds"
        : "no",
    total ? `${total.label}, ${total.at}` : "none",
    money,
  ]);
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return format(lines.join("\n"), { parser: "markdown" });
}

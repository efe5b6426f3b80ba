import { halfWidth } from "../values/half-width";
import type { Draft } from "./draft";
import type { Heading } from "./heading";
import type { Meaning } from "./meaning";
import type { Seen } from "./sheet-view";

/**
 * Whether a form that is made like an annex is none: one that says so, a list whose title names no funds, targets without
 * what became of them, and a list of many projects' indicators.
 */
export function isCompanion({ isOther, title, caption, named, headings, tables }: Draft): boolean {
  const has = (...roles: string[]) => headings.some(({ columns }) => roles.some((role) => columns.has(role)));
  if (isOther) return !(has("actual") && has("score")) || headings.some(namesProjects);
  if (title?.meanings.some(({ kind }) => kind === "title")) return false;
  const [table, another] = tables;
  if (table?.id === "entries") return caption !== null && !headings.some(namesFunds) && isOtherList(caption);
  if (!another && named.size === 0 && headings.some(namesProjects)) return true;
  return (
    [...tables].some(({ id }) => id === "indicators") && !has("actual", "score", "executed", "achieved", "completion")
  );
}

/** A list that calls what it lists funds. */
function namesFunds({ columns }: Heading): boolean {
  return /资金|专项/.test(columns.get("fund")?.text ?? "");
}

/** A heading of indicators with a column for the project: each row may be another one's. */
function namesProjects({ table, cells }: Heading): boolean {
  const isProject = (meaning: Meaning) => meaning.kind === "field" && meaning.role === "project";
  return table.id === "indicators" && cells.some(({ meanings }) => meanings.some(isProject));
}

function isOtherList({ text }: Seen): boolean {
  return /(清单|名单|名录|目录|台账|表)(\(.*\))?$/.test(halfWidth(text));
}

import { labelKey } from "./label";
import type { Annex, AnnexRow, Field } from "./annex";
import { namesMeet, relateNames } from "../values/name";

/** The row of 附件2's project spending that is this project's, by its name; null where none is. */
export function baseDataRowOf(baseData: Annex, project: Field): AnnexRow | null {
  const name = labelKey(withoutCode(project.text));
  const rows = (baseData.tables.spending?.rows ?? []).filter(isProjectRow);
  const named = (row: AnnexRow) => labelKey(row.label?.text ?? "");
  return rows.find((row) => named(row) === name) ?? rows.find((row) => namesMeet(named(row), name)) ?? null;
}

/** Whether a row stands under 项目支出, at whatever depth. */
export function isProjectRow(row: AnnexRow): boolean {
  return row.whole !== null && (row.whole.key === "projects" || isProjectRow(row.whole));
}

/** The entry of 附件1 that speaks of this project, in its fund's name or in its remark. */
export function registryEntryOf(registry: Annex, project: Field): AnnexRow | null {
  const entries = registry.tables.entries?.rows ?? [];
  return entries.find(({ cells: { fund, remark } }) => speaksOf(fund, project) || speaksOf(remark, project)) ?? null;
}

/** Whether a text names the project, alone or among others (原试点退费（退休人员）). */
export function speaksOf(field: Field | undefined, project: Field): boolean {
  if (!field) return false;
  const [text, name] = [labelKey(field.text), labelKey(withoutCode(project.text))];
  if (text === name) return name !== "";
  return name.length >= 2 && (text.includes(name) || ["same", "short", "variant"].includes(relateNames(text, name)));
}

/** Systems print a project's code before its name: 51092324T000010263357-全县安可替代. */
function withoutCode(name: string): string {
  return name.replace(/^\s*[\dA-Z]{3,}-/i, "");
}

import type { Grid } from "../grid/grid";
import type { Annex, AnnexRow, Field } from "../reading/annex";
import { fieldsOf, readAnnexes, rowsOf } from "../reading/read-annexes";
import type { Finding } from "../findings/finding";
import { fingerprint } from "../values/fingerprint";
import type { Ignored } from "./kept-ignored";

/**
 * What each finding is known by: its rule, and the meaning of its cell instead of the address, so that an ignored
 * finding stays ignored when rows are inserted or sheets renamed. Findings of the same meaning are counted.
 */
export function ignoreKeys(findings: readonly Finding[], grids: readonly Grid[]): ReadonlyMap<Finding, string> {
  const meanings = new Map(readAnnexes(grids).flatMap(meaningsIn));
  const times = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { rule, sheet, cell } = finding;
      const meaning = JSON.stringify([rule, ...(meanings.get(`${sheet}!${cell}`) ?? [sheet, cell])]);
      const time = times.get(meaning) ?? 0;
      times.set(meaning, time + 1);
      return [finding, time === 0 ? meaning : `${meaning}#${time}`];
    }),
  );
}

/** The `ignoreKeys` of those findings that count, each as a short name. */
export function keysOf(counted: readonly Finding[], findings: readonly Finding[], grids: readonly Grid[]): string[] {
  const known = ignoreKeys(findings, grids);
  return counted.map((finding) => fingerprint(known.get(finding) ?? ""));
}

/** A finding that the workbook itself says to ignore, with the reason it keeps. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly reason: string;
}

function ignoredReasons(
  findings: readonly Finding[],
  grids: readonly Grid[],
  ignored: readonly Ignored[],
): ReadonlyMap<Finding, string> {
  // Knowing the findings by their meaning reads the annexes again: not for nothing.
  if (ignored.length === 0) return new Map();
  const reasons = new Map(ignored.map(({ key, reason }) => [key, reason]));
  return new Map(
    [...ignoreKeys(findings, grids)].flatMap(([finding, key]): [Finding, string][] => {
      const reason = reasons.get(key);
      return reason === undefined ? [] : [[finding, reason]];
    }),
  );
}

/** The findings that count, and those that a person chose to ignore. */
export function withoutIgnored(
  findings: readonly Finding[],
  grids: readonly Grid[],
  ignored: readonly Ignored[],
): { readonly findings: readonly Finding[]; readonly ignored: readonly IgnoredFinding[] } {
  const reasons = ignoredReasons(findings, grids, ignored);
  return {
    findings: findings.filter((finding) => !reasons.has(finding)),
    ignored: [...reasons].map(([finding, reason]) => ({ finding, reason })),
  };
}

/** Each cell of an annex by its place: the annex, the row's own name, the role. */
function meaningsIn(annex: Annex): [place: string, meaning: readonly string[]][] {
  const form = [annex.description.kind, annex.fields.project?.text.trim() ?? ""];
  const rows = new Map<Field, string>();
  for (const table of Object.values(annex.tables)) {
    for (const row of rowsOf(table)) {
      for (const field of [row.label, ...Object.values(row.cells)]) if (field) rows.set(field, nameOf(row));
    }
  }
  return fieldsOf(annex).map((field) => [`${field.sheet}!${field.cell}`, [...form, rows.get(field) ?? "", field.role]]);
}

/** The row by what is printed or typed at its head: an indicator, a fund, a line of the form. */
function nameOf(row: AnnexRow): string {
  const name = row.label ?? row.cells.name ?? row.cells.fund;
  return `${row.key} ${name?.text.trim() ?? ""}`;
}

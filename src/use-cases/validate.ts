import { checkWorkbook } from "../core/checking/check-workbook";
import type { Report, Severity } from "../core/checking/report";
import type { Grid } from "../core/grid/grid";
import type { Profile } from "../core/places/profile";
import { HostError } from "../host/host-error";
import type { Mark, WorkbookHost } from "../host/workbook-host";

export type ValidatePhase = "reading" | "checking" | "marking";

/** What a validation says of the workbook, and how far its marks could be drawn. */
export interface Validation {
  readonly grids: readonly Grid[];
  readonly report: Report;
  /** Protected sheets, which bear no marks. */
  readonly unmarked: readonly string[];
  /** Why no marks at all could be drawn; the report stands all the same. */
  readonly markError: HostError | null;
}

export interface ValidateOptions {
  readonly profile: Profile;
  /** Ids of rules whose answers the person does not want. */
  readonly rulesOff?: readonly string[];
  /** Called, and waited for, before each phase. */
  readonly onPhase?: (phase: ValidatePhase) => Promise<void>;
  /** Which findings are marked; all where absent. */
  readonly marked?: (findings: Report["findings"], grids: readonly Grid[]) => Report["findings"];
}

/** Reads the workbook, checks it and marks what was found. Rejects with a `HostError` where it could not be read. */
export async function validate(
  host: WorkbookHost,
  { profile, rulesOff = [], onPhase, marked }: ValidateOptions,
): Promise<Validation> {
  await onPhase?.("reading");
  const grids = await host.readGrids();
  await onPhase?.("checking");
  const report = withoutRules(checkWorkbook(grids, profile), rulesOff);
  await onPhase?.("marking");
  try {
    const { skipped } = await host.mark(marksFor(marked?.(report.findings, grids) ?? report.findings));
    return { grids, report, unmarked: skipped, markError: null };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { grids, report, unmarked: [], markError: error };
  }
}

function withoutRules(report: Report, off: readonly string[]): Report {
  const isOn = ({ rule }: { readonly rule: string }) => !off.includes(rule);
  return { ...report, findings: report.findings.filter(isOn), unjudged: report.unjudged.filter(isOn) };
}

const strength: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** One mark a cell, as strong as the gravest of its findings. */
export function marksFor(findings: Report["findings"]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { sheet, cell, severity } of findings) {
    const key = `${sheet}\n${cell}`;
    const other = marks.get(key);
    if (!other || strength[severity] > strength[other.severity]) marks.set(key, { sheet, cell, severity });
  }
  return [...marks.values()];
}

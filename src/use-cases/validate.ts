import type { Finding, Severity } from "../core/findings/finding";
import { HostError } from "../host/host-error";
import type { Mark, WorkbookHost } from "../host/workbook-host";
import { check, type Checked, type CheckOptions } from "./check";

export type ValidatePhase = "reading" | "checking" | "marking";

/** What a validation says of the workbook, and how far its marks could be drawn. */
export interface Validation extends Checked {
  /** Protected sheets, which bear no marks. */
  readonly unmarked: readonly string[];
  /** Why no marks at all could be drawn; the report stands all the same. */
  readonly markError: HostError | null;
}

/**
 * Reads the workbook, checks it and marks what counts, unless no `marks` are wanted. `onPhase` is waited for before each
 * phase. Rejects with a `HostError` where it could not be read.
 */
export async function validate(
  host: WorkbookHost,
  { marks = true, ...options }: CheckOptions & { readonly marks?: boolean },
  onPhase?: (phase: ValidatePhase) => Promise<void>,
): Promise<Validation> {
  await onPhase?.("reading");
  const checked = await check(host, options, () => onPhase?.("checking") ?? Promise.resolve());
  if (!marks) return { ...checked, unmarked: [], markError: null };
  await onPhase?.("marking");
  return markAgain(host, checked);
}

/** Marks what counts in the place of all earlier marks. Rejects with no `HostError`: the result says why there are none. */
export async function markAgain(host: Pick<WorkbookHost, "mark">, checked: Checked): Promise<Validation> {
  try {
    const { skipped } = await host.mark(marksFor(checked.counted));
    return { ...checked, unmarked: skipped, markError: null };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return { ...checked, unmarked: [], markError: error };
  }
}

const strength: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** One mark a cell, as strong as the gravest of its findings. */
export function marksFor(findings: readonly Finding[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const { sheet, cell, severity } of findings) {
    const key = `${sheet}\n${cell}`;
    const other = marks.get(key);
    if (!other || strength[severity] > strength[other.severity]) marks.set(key, { sheet, cell, severity });
  }
  return [...marks.values()];
}

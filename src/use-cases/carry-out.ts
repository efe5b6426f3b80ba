import { invert } from "../core/changes/invert";
import type { JournalStep } from "../core/changes/journal";
import type { InsertResult, WorkbookHost } from "../host/workbook-host";

/** Does a step to the workbook: all of it or, rejecting with a `HostError`, nothing. */
export async function carryOut(
  host: Pick<WorkbookHost, "apply" | "insertSheets" | "growForm">,
  step: JournalStep,
): Promise<InsertResult> {
  if (step.kind === "insert") return host.insertSheets(step.sheets);
  await (step.kind === "grow" ? host.growForm(step.growth) : host.apply(step.edits));
  return { withoutPrintSetup: [] };
}

/** Takes a step back: all of it or, rejecting with a `HostError` where what it left is no longer there, nothing. */
export function takeBack(
  host: Pick<WorkbookHost, "apply" | "removeInserted" | "removeGrown">,
  step: JournalStep,
): Promise<void> {
  if (step.kind === "insert") return host.removeInserted(step.sheets);
  return step.kind === "grow" ? host.removeGrown(step.growth) : host.apply(invert(step.edits));
}

import { invert } from "../core/changes/invert";
import type { JournalStep } from "../core/changes/journal";
import type { WorkbookHost } from "../host/workbook-host";

/** Does a step to the workbook: all of it or, rejecting with a `HostError`, nothing. */
export function carryOut(host: Pick<WorkbookHost, "apply" | "insertSheets">, step: JournalStep): Promise<void> {
  return step.kind === "insert" ? host.insertSheets(step.sheets) : host.apply(step.edits);
}

/** Takes a step back: all of it or, rejecting with a `HostError` where what it left is no longer there, nothing. */
export function takeBack(host: Pick<WorkbookHost, "apply" | "removeInserted">, step: JournalStep): Promise<void> {
  return step.kind === "insert" ? host.removeInserted(step.sheets) : host.apply(invert(step.edits));
}

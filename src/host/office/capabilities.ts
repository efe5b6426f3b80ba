/** What newer Excel versions can do beyond the manifest's floor, ExcelApi 1.9. */
const requirementSets = {
  /** Ask which areas are merged. */
  mergedAreas: "1.13",
  /** Make the syncs of one run a single undo step. */
  undoGroup: "1.20",
} as const;

export type Capability = keyof typeof requirementSets;

/** Whether this Excel has a capability; false outside Office. */
export function supports(capability: Capability): boolean {
  if (typeof Office === "undefined") return false;
  return Office.context.requirements.isSetSupported("ExcelApi", requirementSets[capability]);
}

/** What newer Excel versions can do beyond the manifest's floor, ExcelApi 1.9. */
const requirementSets = {
  /** Ask which areas are merged. */
  mergedAreas: "1.13",
  /** Tell our own changes from those of the person. */
  changeSource: "1.14",
  /** Make the syncs of one run a single undo step. */
  undoGroup: "1.20",
} as const;

export type Capability = keyof typeof requirementSets;

/** Whether this Excel has a capability; false outside Office. */
export function supports(capability: Capability): boolean {
  return isSupported("ExcelApi", requirementSets[capability]);
}

/** What this Excel has, for whoever looks into a failure: its newest set of the Excel API, the sets beside it, our capabilities. */
export function apiSets(): string[] {
  const minors = Array.from({ length: 40 }, (_, at) => `1.${String(40 - at)}`);
  const newest = minors.find((version) => isSupported("ExcelApi", version));
  const others = ["ExcelApiOnline", "DelayForCellEdit", "SharedRuntime"].filter((name) => isSupported(name, "1.1"));
  const ours = (Object.keys(requirementSets) as Capability[]).filter(supports);
  return [`ExcelApi ${newest ?? "none"}`, ...others, ...ours];
}

function isSupported(set: string, version: string): boolean {
  return typeof Office !== "undefined" && Office.context.requirements.isSetSupported(set, version);
}

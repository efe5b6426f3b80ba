import { createElement, lazy } from "react";
import type { FillPreviewProps } from "./fill/FillPreview";
import type { ResultsProps } from "./validate/Results";
import type * as Work from "./work";

// All that the pane loads only when it is used stands here, but for what officeWorkbook loads to add sheets and rows. `work` asks for a script that could not be loaded again the next time;
// the views keep their failure until the pane is loaded anew, which their message offers.

export const InsertView = lazy(() => import("./insert/InsertView").then((module) => ({ default: module.InsertView })));
export const ReportView = lazy(() => import("./report/ReportView").then((module) => ({ default: module.ReportView })));
export const SetupView = lazy(() => import("./setup/SetupView").then((module) => ({ default: module.SetupView })));
export const UnreadPlaces = lazy(() =>
  import("./setup/UnreadPlaces").then((module) => ({ default: module.UnreadPlaces })),
);
export const SelfTest = lazy(() => import("./self-test/SelfTest").then((module) => ({ default: module.SelfTest })));
export const RulePage = lazy(() => import("./validate/RulePage").then((module) => ({ default: module.RulePage })));
export const TakeAway = lazy(() =>
  import(/* webpackChunkName: "take-away" */ "./validate/TakeAway").then((module) => ({ default: module.TakeAway })),
);
export const LeftOver = lazy(() => import("./self-test/LeftOver").then((module) => ({ default: module.LeftOver })));

let loaded: typeof Work | null = null;

/** Reading, rules, filling, templates and growing; rejects with webpack's `ChunkLoadError` where their script cannot be loaded. */
export async function work(): Promise<typeof Work> {
  loaded = await import(/* webpackChunkName: "work" */ "./work");
  return loaded;
}

/** Drafting the report, with the library that writes it; rejects as `work` does. */
export const drafting = () => import(/* webpackChunkName: "draft" */ "../use-cases/draft-report");

/** Reports on the workbook as files, and what became of an earlier one's findings; rejects as `work` does. */
export const takingAway = () => import(/* webpackChunkName: "take-away" */ "../use-cases/take-away");

/** Loads `work` while the person looks at the pane, so that it is there at the first click. */
export function loadAhead(): void {
  // Safari, which Excel for Mac shows the pane in, cannot say when it is idle.
  const whenIdle = "requestIdleCallback" in window ? requestIdleCallback : (load: () => void) => setTimeout(load, 500);
  whenIdle(() => void work().catch(() => undefined));
}

/** What a validation found: `work` was loaded to find it, so it is shown at once. */
export function Results(props: ResultsProps) {
  return loaded && createElement(loaded.Results, props);
}

/** What was found that can be calculated: likewise. */
export function FillPreview(props: FillPreviewProps) {
  return loaded && createElement(loaded.FillPreview, props);
}

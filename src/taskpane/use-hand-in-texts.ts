import { handInTextsIn, type HandInTexts } from "../core/wording/hand-in";
import { useWording } from "./use-wording";

/** The texts of what is handed in beside the workbook, in the pane's language. */
export function useHandInTexts(): HandInTexts {
  return handInTextsIn(useWording().commandLine.report.language);
}

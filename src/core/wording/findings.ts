import { findings as english } from "./en/findings";
import type { Wording } from "./wording";
import { findings as chinese } from "./zh-CN/findings";

export type FindingTexts = typeof chinese | typeof english;

/** The texts about findings, in the language of a wording; apart from the others, for the pane loads them only with what finds something. */
export function findingsIn({ commandLine }: Wording): FindingTexts {
  return commandLine.report.language === "zh-CN" ? chinese : english;
}

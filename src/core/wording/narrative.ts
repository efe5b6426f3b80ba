import { narrative as english } from "./en/narrative";
import type { Wording } from "./wording";
import { narrative as chinese } from "./zh-CN/narrative";

/** The texts about a report in prose, in the language of a wording; apart from the others, for the pane loads them only with a report. */
export function narrativeIn({ commandLine }: Wording): typeof chinese | typeof english {
  return commandLine.report.language === "zh-CN" ? chinese : english;
}

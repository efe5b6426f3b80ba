import type { AnnexDescription } from "./annex-description";
import { baseData } from "./base-data";
import { projectEvaluation } from "./project-evaluation";
import { registry } from "./registry";
import { wholeEvaluation } from "./whole-evaluation";

/** Every annex that is known, in the order of their numbers. */
export const annexes: readonly AnnexDescription[] = [registry, baseData, wholeEvaluation, projectEvaluation];

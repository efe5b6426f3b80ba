import type { AnnexDescription, Labels } from "./annex-description";
import { baseData } from "./base-data";
import { projectEvaluation } from "./project-evaluation";
import { registry } from "./registry";
import { wholeEvaluation } from "./whole-evaluation";

/** Every annex that is known, in the order of their numbers. */
export const annexes: readonly AnnexDescription[] = [registry, baseData, wholeEvaluation, projectEvaluation];

/** Forms that go with the annexes and look like them, but that no rule judges: their budget columns make none an annex. */
export const otherForms: Labels = ["*政府性基金预算*表", "*国有资本经营预算*表", "*社会保险基金*预算*表"];

import { amountMismatch } from "./amount-mismatch";
import { annexMissing } from "./annex-missing";
import { countMismatch } from "./count-mismatch";
import { differenceMismatch } from "./difference-mismatch";
import { gradeMismatch } from "./grade-mismatch";
import { growthMismatch } from "./growth-mismatch";
import { noneContradicted } from "./none-contradicted";
import { projectCountMismatch } from "./project-count-mismatch";
import type { ProseRule } from "./prose-rule";
import { rateMismatch } from "./rate-mismatch";
import { sumMismatch } from "./sum-mismatch";
import { templateLeft } from "./template-left";
import { unitLost } from "./unit-lost";
import { valueConflict } from "./value-conflict";
import { withinBudget } from "./within-budget";
import { yearSlip } from "./year-slip";

/** Every rule on a report's prose, in the order of their codes. */
export const proseRules: readonly ProseRule[] = [
  sumMismatch,
  rateMismatch,
  growthMismatch,
  differenceMismatch,
  countMismatch,
  valueConflict,
  yearSlip,
  noneContradicted,
  templateLeft,
  unitLost,
  amountMismatch,
  withinBudget,
  annexMissing,
  gradeMismatch,
  projectCountMismatch,
];

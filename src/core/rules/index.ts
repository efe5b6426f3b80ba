import { annexNotFilled } from "./annex-not-filled";
import { breakdownExceedsWhole } from "./breakdown-exceeds-whole";
import { buildingOverApproval } from "./building-over-approval";
import { columnsIdentical } from "./columns-identical";
import { completionRate } from "./completion-rate";
import { controlRate } from "./control-rate";
import { costInPercent } from "./cost-in-percent";
import { dimensionMissing } from "./dimension-missing";
import { documentsIncomplete } from "./documents-incomplete";
import { duplicateAnnex } from "./duplicate-annex";
import { duplicateIndicator } from "./duplicate-indicator";
import { emptyReason } from "./empty-reason";
import { everyTargetJustMet } from "./every-target-just-met";
import { executedExceedsBudget } from "./executed-exceeds-budget";
import { executionRate } from "./execution-rate";
import { executionScore } from "./execution-score";
import { executionWeight } from "./execution-weight";
import { finalExceedsBudget } from "./final-exceeds-budget";
import { fullMarksForMissedTarget } from "./full-marks-for-missed-target";
import { fullTotal } from "./full-total";
import { fundWithoutEvaluation } from "./fund-without-evaluation";
import { fundsByNature } from "./funds-by-nature";
import { fundsBySource } from "./funds-by-source";
import { fundsTotal } from "./funds-total";
import { goalAgainstIndicator } from "./goal-against-indicator";
import { goalCopied } from "./goal-copied";
import { goalMissed } from "./goal-missed";
import { goalNumberMissing } from "./goal-number-missing";
import { gradeMismatch } from "./grade-mismatch";
import { headingWeight } from "./heading-weight";
import { improvementMissing } from "./improvement-missing";
import { indicatorScore } from "./indicator-score";
import { investmentControl } from "./investment-control";
import { largeBudgetAdjustment } from "./large-budget-adjustment";
import { lowExecution } from "./low-execution";
import { missingActual } from "./missing-actual";
import { missingDerivedValue } from "./missing-derived-value";
import { missingReason } from "./missing-reason";
import { missingScore } from "./missing-score";
import { missingTarget } from "./missing-target";
import { missingText } from "./missing-text";
import { mixedUnits } from "./mixed-units";
import { mostlyWords } from "./mostly-words";
import { nameVariant } from "./name-variant";
import { otherYear } from "./other-year";
import { overEstablishment } from "./over-establishment";
import { placeholderLeft } from "./placeholder-left";
import { projectAmountMismatch } from "./project-amount-mismatch";
import { projectBudgetExceedsWhole } from "./project-budget-exceeds-whole";
import { projectNotInBaseData } from "./project-not-in-base-data";
import { projectNotInRegistry } from "./project-not-in-registry";
import { projectSpendingSum } from "./project-spending-sum";
import { projectTotalMismatch } from "./project-total-mismatch";
import { projectWithoutEvaluation } from "./project-without-evaluation";
import { qualitativeBand } from "./qualitative-band";
import { reasonBesideFullMarks } from "./reason-beside-full-marks";
import { scaleControl } from "./scale-control";
import { scoreAboveWeight } from "./score-above-weight";
import { scoreTotal } from "./score-total";
import { serialGap } from "./serial-gap";
import { signAgainstSense } from "./sign-against-sense";
import { signatureIncomplete } from "./signature-incomplete";
import { steppedScore } from "./stepped-score";
import { targetOverAchieved } from "./target-over-achieved";
import { targetWithoutNumber } from "./target-without-number";
import { threePublicGrowth } from "./three-public-growth";
import { threePublicSum } from "./three-public-sum";
import { totalCap } from "./total-cap";
import { unitMismatch } from "./unit-mismatch";
import { unnamedRow } from "./unnamed-row";
import { unreadableValue } from "./unreadable-value";
import { weightTotal } from "./weight-total";
import { yearMismatch } from "./year-mismatch";
import type { Rule } from "./rule";

/** The catalogue: every rule that a check runs, in the order of their codes. */
export const rules: readonly Rule[] = [
  controlRate,
  threePublicSum,
  threePublicGrowth,
  projectSpendingSum,
  breakdownExceedsWhole,
  finalExceedsBudget,
  scaleControl,
  investmentControl,
  overEstablishment,
  buildingOverApproval,
  columnsIdentical,
  largeBudgetAdjustment,
  lowExecution,
  fundsTotal,
  executedExceedsBudget,
  fundsBySource,
  fundsByNature,
  goalNumberMissing,
  goalMissed,
  goalCopied,
  goalAgainstIndicator,
  missingActual,
  targetWithoutNumber,
  targetOverAchieved,
  missingReason,
  reasonBesideFullMarks,
  missingScore,
  missingTarget,
  mixedUnits,
  emptyReason,
  improvementMissing,
  dimensionMissing,
  duplicateIndicator,
  signAgainstSense,
  mostlyWords,
  costInPercent,
  nameVariant,
  unitMismatch,
  yearMismatch,
  otherYear,
  serialGap,
  fundWithoutEvaluation,
  projectNotInRegistry,
  executionRate,
  executionScore,
  scoreAboveWeight,
  scoreTotal,
  indicatorScore,
  fullMarksForMissedTarget,
  qualitativeBand,
  totalCap,
  gradeMismatch,
  completionRate,
  fullTotal,
  everyTargetJustMet,
  steppedScore,
  unreadableValue,
  placeholderLeft,
  missingDerivedValue,
  missingText,
  unnamedRow,
  annexNotFilled,
  signatureIncomplete,
  headingWeight,
  weightTotal,
  executionWeight,
  projectTotalMismatch,
  projectBudgetExceedsWhole,
  projectNotInBaseData,
  projectAmountMismatch,
  projectWithoutEvaluation,
  documentsIncomplete,
  duplicateAnnex,
];

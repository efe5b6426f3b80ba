import type { Wording } from "../../core/wording/wording";
import type { ContractCase } from "./contract-case";
import { growingCases } from "./growing-cases";
import { markingCases } from "./marking-cases";
import { readingCases } from "./reading-cases";
import { sheetCases } from "./sheet-cases";
import { writingCases } from "./writing-cases";

export type ContractCaseId = keyof Wording["selfTest"]["cases"];

/**
 * All that the port to a workbook promises, case by case: what every implementation is tested for, and what the self-test
 * asks of a person's own Excel. Cases use sheets with a scratch name only.
 */
export const contractCases: Readonly<Record<ContractCaseId, ContractCase>> = {
  ...readingCases,
  ...writingCases,
  ...markingCases,
  ...sheetCases,
  ...growingCases,
};

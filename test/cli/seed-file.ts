import { fileOf } from "../bench/project-sheets";
import { cleanForms, seedForms } from "../fixtures/forms";

/** The seed workbook as the bytes of an .xlsx file. */
export const seedFile = (): Promise<Buffer> => fileOf(seedForms);
/** The same with all its faults mended. */
export const cleanFile = (): Promise<Buffer> => fileOf(cleanForms);

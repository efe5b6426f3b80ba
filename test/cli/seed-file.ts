import annex1 from "../fixtures/seed/annex1.json";
import annex2 from "../fixtures/seed/annex2.json";
import annex3 from "../fixtures/seed/annex3.json";
import operations from "../fixtures/seed/annex4-operations.json";
import refund from "../fixtures/seed/annex4-refund.json";
import { fileOf } from "../bench/project-sheets";

/** The seed workbook as the bytes of an .xlsx file. */
export const seedFile = (): Promise<Buffer> => fileOf([annex1, annex2, annex3, operations, refund]);

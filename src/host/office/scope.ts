import { keptNamespace } from "../kept-text";

/** What of the workbook is read, marked and cleared, and under which namespace a text is kept: never anything beyond it. */
export interface Scope {
  readonly includes: (sheet: string) => boolean;
  readonly keptNamespace: string;
}

/** All of it, as a person means it. */
export const wholeWorkbook: Scope = { includes: () => true, keptNamespace };

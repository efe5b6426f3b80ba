import type { Wording } from "../../core/wording/wording";
import { openPackage } from "../../host/files/xlsx/zip-package";

/** What a file may hold beyond what the grid knows. */
export type Loss = keyof Wording["workbench"]["parts"];

const signs: readonly (readonly [Loss, RegExp])[] = [
  ["macros", /vbaProject|macrosheets\//i],
  ["charts", /\/charts?(?:Ex|sheets)?\//i],
  ["pivots", /pivot|slicer|timeline/i],
  ["pictures", /\/media\/|\/drawings\/drawing|\/diagrams\//i],
  ["tables", /\/tables\//i],
  ["connections", /externalLinks|connections|queryTables|model\//i],
  ["discussions", /threadedComments/i],
  ["controls", /activeX|ctrlProps|embeddings|customUI/i],
  ["signatures", /^_xmlsignatures\//i],
];

/** What of the bytes of an .xlsx file does not come along when the grid's workbook is written as a new file. */
export function lossesOf(bytes: Uint8Array, isPlain: boolean): Loss[] {
  const { names } = openPackage(bytes);
  const found = signs.filter(([, sign]) => names.some((name) => sign.test(name))).map(([loss]) => loss);
  return isPlain ? [...found, "looks"] : found;
}

import type { Grid } from "../../../core/grid/grid";
import { HostError } from "../../host-error";
import { refusing } from "../refusing";
import { CellMaker } from "./cell-maker";
import { decodedPart } from "./decoded-part";
import { readTexts } from "./read-texts";
import { sheetGrid } from "./sheet-grid";
import { findWorkbookParts, type SheetEntry, type WorkbookParts } from "./workbook-parts";
import { WorkbookStyles } from "./workbook-styles";
import { openPackage, type ZipPackage } from "./zip-package";

/** A workbook's package opened, with its parts read. */
export interface OpenedXlsx {
  readonly package: ZipPackage;
  readonly parts: WorkbookParts;
  /** With the grids of those that are visible and hold something. */
  readonly sheets: readonly (SheetEntry & { readonly grid: Grid | null })[];
  readonly stylesXml: string;
  readonly cells: CellMaker;
  readonly readXml: (path: string) => string | null;
}

/** The first bytes of the format that Office used before .xlsx, and in which it keeps an encrypted .xlsx. */
const compoundFile = Buffer.from("d0cf11e0a1b11ae1", "hex");
const encryptedStream = Buffer.from("EncryptedPackage", "utf16le");
const zipStart = Buffer.from("PK");

/**
 * Opens the bytes of an .xlsx file. Rejects with HostError, its place the file: "not-a-workbook", "encrypted-file",
 * "unreadable-file" (damaged) or "too-large" (as a bomb is).
 */
export function openXlsx(bytes: Buffer, file: string): OpenedXlsx {
  if (bytes.subarray(0, 8).equals(compoundFile)) {
    throw new HostError(bytes.includes(encryptedStream) ? "encrypted-file" : "not-a-workbook", file);
  }
  if (bytes.length > 0 && !bytes.subarray(0, 2).equals(zipStart)) throw new HostError("not-a-workbook", file);
  return refusing(file, () => openParts(openPackage(bytes), file));
}

function openParts(zip: ZipPackage, file: string): OpenedXlsx {
  const readXml = (path: string) => {
    const bytes = zip.read(path);
    return bytes && decodedPart(bytes);
  };
  const parts = findWorkbookParts(readXml);
  if (!parts) throw new HostError("not-a-workbook", file);
  const stylesXml = (parts.styles && readXml(parts.styles)) ?? "";
  const cells = new CellMaker({
    texts: readTexts((parts.texts && readXml(parts.texts)) ?? "<none/>"),
    styles: new WorkbookStyles(stylesXml),
    countsFrom1904: parts.countsFrom1904,
  });
  const sheets = parts.sheets.map((sheet) => {
    const xml = sheet.path === null ? null : readXml(sheet.path);
    return { ...sheet, grid: sheet.isVisible && xml !== null ? sheetGrid(sheet.name, xml, cells) : null };
  });
  return { package: zip, parts, sheets, stylesXml, cells, readXml };
}

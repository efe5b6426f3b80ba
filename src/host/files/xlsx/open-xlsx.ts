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
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];
/** The name of a stream, in UTF-16 there. */
const encryptedStream = [..."EncryptedPackage"].join("\0");

/**
 * Opens the bytes of an .xlsx file. Rejects with HostError, its place the file: "not-a-workbook", "encrypted-file",
 * "unreadable-file" (damaged) or "too-large" (as a bomb is).
 */
export function openXlsx(bytes: Uint8Array, file: string): OpenedXlsx {
  if (compoundFile.every((byte, at) => bytes[at] === byte)) {
    throw new HostError(
      new TextDecoder("latin1").decode(bytes).includes(encryptedStream) ? "encrypted-file" : "not-a-workbook",
      file,
    );
  }
  if (bytes.length > 0 && (bytes[0] !== 0x50 || bytes[1] !== 0x4b)) throw new HostError("not-a-workbook", file);
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

import { HostError } from "../host-error";
import { readDocx } from "./docx/read-docx";
import type { HandedIn } from "./handed-in";
import { refusing } from "./refusing";
import { openSpreadsheet } from "./spreadsheet/open-spreadsheet";
import { decodedText, proseOf } from "./text/read-text";
import { decodedPart } from "./xlsx/decoded-part";
import { relations } from "./xlsx/workbook-parts";
import { openXlsxWorkbook } from "./xlsx/xlsx-workbook";
import { openPackage, type ZipPackage } from "./xlsx/zip-package";

const zipStart = [0x50, 0x4b];
/** The first bytes of the container that Office used before, and in which it keeps encrypted files. */
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Sheets of before that container, as Excel 2 to 4 wrote them. */
const oldSheetStarts = [0, 2, 4, 8].map((version) => [0x09, version]);
/** In bytes: a thousand times a long report. */
const largestText = 10e6;
const richTextStart = "{\\rtf";
/** Tables as web pages and as XML of Excel 2003: so many systems export what they call .xls. */
const markupOfSheets = /^\s*(?:<[?!][^>]*>\s*)*<(?:html|table|head|body|meta|(?:\w+:)?Workbook|office:document)\b/i;

/**
 * Opens a file by what it holds, never by its name; `file` only names it in errors. Rejects with HostError, its place the
 * file: "unreadable-file" (damaged), "encrypted-file", "old-word-file", "too-large" (as a bomb is) or "not-a-workbook".
 */
export async function openHandedIn(file: string, bytes: Uint8Array): Promise<HandedIn> {
  const begins = (start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
  if (bytes.length === 0) throw new HostError("unreadable-file", file);
  if (begins(zipStart)) return openZip(file, bytes);
  if (begins(compoundStart) || oldSheetStarts.some(begins)) return openOther(file, bytes);
  if (bytes.length > largestText)
    throw new HostError(bytes.subarray(0, 4096).includes(0) ? "not-a-workbook" : "too-large", file);
  const text = decodedText(bytes);
  if (text === null) throw new HostError("not-a-workbook", file);
  if (text.startsWith(richTextStart)) throw new HostError("old-word-file", file);
  if (markupOfSheets.test(text)) return openOther(file, text);
  return handedIn({ grids: [], prose: proseOf(text) });
}

async function openOther(file: string, content: Uint8Array | string): Promise<HandedIn> {
  return handedIn({ grids: await openSpreadsheet(file, content), prose: [] });
}

async function openZip(file: string, bytes: Uint8Array): Promise<HandedIn> {
  const zip = refusing(file, () => openPackage(bytes));
  if (isOpenDocumentSheet(zip)) return openOther(file, bytes);
  const document = refusing(file, () => openDocument(zip));
  return document ? handedIn(document) : { ...openXlsxWorkbook(file, bytes), prose: [] };
}

function isOpenDocumentSheet(zip: ZipPackage): boolean {
  const kind = zip.names.includes("mimetype") ? zip.read("mimetype") : null;
  return /^application\/vnd\.oasis\.opendocument\.spreadsheet/.test(new TextDecoder().decode(kind ?? undefined));
}

/** The document that a package holds, null where it holds none. */
function openDocument(zip: ZipPackage): ReturnType<typeof readDocx> | null {
  const read = (path: string) => {
    const part = zip.read(path);
    return part && decodedPart(part);
  };
  const main = [...relations(read, "").values()].find(({ type }) => type === "officeDocument")?.target;
  const xml = main?.endsWith(".xml") ? read(main) : null;
  const isDocument = xml !== null && /^[^<]*(?:<[?!][^>]*>[^<]*)*<(?:[\w.-]+:)?document[\s>]/.test(xml);
  return main !== undefined && isDocument ? readDocx(main, xml, read) : null;
}

function handedIn({ grids, prose }: ReturnType<typeof readDocx>): HandedIn {
  return {
    prose,
    readGrids: () => Promise.resolve([...grids]),
    readMerges: (known) => Promise.resolve([...known]),
    readKept: () => Promise.resolve(null),
  };
}

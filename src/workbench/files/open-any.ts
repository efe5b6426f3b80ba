import { HostError } from "../../host/host-error";
import type { WorkbookContent } from "../engine/workbook-content";
import { readWorkbook } from "./read-workbook";

/** A file as what the grid opens. */
export interface OpenedFile {
  readonly content: WorkbookContent;
  /** What it is saved as: its own name, or with another ending where only its contents came along. */
  readonly saveAs: string;
  /** The file that changes are saved into; null where a new one is written. */
  readonly original: Uint8Array | null;
  /** Whether its looks are not shown. */
  readonly isPlain: boolean;
}

/**
 * Opens a file that the person chose: an .xlsx file with all that the grid shows, any other spreadsheet or a Word document by its
 * tables, as the pane imports them. Rejects with a HostError that names the file.
 */
export async function openAny(file: File): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    return { ...(await readWorkbook(bytes, file.name)), saveAs: file.name, original: bytes };
  } catch (error) {
    if (!(error instanceof HostError && error.kind === "not-a-workbook")) throw error;
    const { importFile } = await import("./import-file");
    const saveAs = `${file.name.replace(/\.[^.]*$/, "")}.xlsx`;
    return { content: await importFile(file), saveAs, original: null, isPlain: false };
  }
}

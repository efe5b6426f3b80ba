import { HostError } from "../../host/host-error";
import type { WorkbookContent } from "../engine/workbook-content";
import { readWorkbook } from "./read-workbook";

/** A file as what the grid opens. */
export interface OpenedFile {
  readonly content: WorkbookContent;
  /** What it is saved as: its own name, or with another ending where only its contents came along. */
  readonly saveAs: string;
}

/**
 * Opens a file that the person chose: an .xlsx file with all that the grid shows, any other spreadsheet or a Word document by its
 * tables, as the pane imports them. Rejects with a HostError that names the file.
 */
export async function openAny(file: File): Promise<OpenedFile> {
  try {
    return { content: await readWorkbook(new Uint8Array(await file.arrayBuffer()), file.name), saveAs: file.name };
  } catch (error) {
    if (!(error instanceof HostError && error.kind === "not-a-workbook")) throw error;
    const { importFile } = await import("./import-file");
    return { content: await importFile(file), saveAs: `${file.name.replace(/\.[^.]*$/, "")}.xlsx` };
  }
}

import { HostError } from "../../host/host-error";
import { openFile } from "../../taskpane/open-file";
import { allSheetsOf } from "../../use-cases/import-annexes";
import { emptySheet, type WorkbookContent } from "../engine/workbook-content";

/** The tables of a file as a workbook. Rejects with a HostError that names the file, "not-a-workbook" where it has none. */
export async function importFile(file: File): Promise<WorkbookContent> {
  const opened = await openFile(file);
  const layouts = allSheetsOf(await opened.readGrids());
  const [first] = layouts;
  if (!first) throw new HostError("not-a-workbook", file.name);
  const sheets = layouts.map((layout) => ({ ...emptySheet(layout.name), ...layout, validations: [] }));
  return { sheets, active: first.name, protected: false, names: [], customXml: [] };
}

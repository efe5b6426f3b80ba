import { openXlsxWorkbook } from "../../../../src/host/files/xlsx/xlsx-workbook";
import { workbookHostContract } from "../../../host-contract/workbook-host.contract";
import { xlsxFileOf } from "./xlsx-file-of";

const noMarks = "a file is only reported on: the command line draws nothing into it";
const noNewSheets = "the command line writes blank annexes into a new file, never into one that is there";

workbookHostContract({
  name: ".xlsx file",
  open: async (grids) => {
    const workbook = openXlsxWorkbook("表.xlsx", await xlsxFileOf(grids));
    return { host: workbook, content: () => workbook.readGrids(), close: () => Promise.resolve() };
  },
  lacks: {
    mark: noMarks,
    clearMarks: noMarks,
    select: "nobody looks at a file, so nothing in it is selected",
    keep: "the command line reads the kept text, and never writes one",
    growForm: "the command line adds no rows to a file that is handed in",
    removeGrown: "where no rows are added, none are taken out",
    watch: "nobody else changes a file while it is read",
    insertSheets: noNewSheets,
    removeInserted: noNewSheets,
  },
});

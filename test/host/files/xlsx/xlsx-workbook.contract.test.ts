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
  skips: {
    "marks are seen, replaced and cleared without a trace": noMarks,
    "marks leave what is read as it was": noMarks,
    "marking a sheet that is not there refuses": noMarks,
    "tells and changes what is selected": "nobody looks at a file, so nothing in it is selected",
    "keeps a text out of the sheets' sight, until it is taken away":
      "the command line reads the kept text, and never writes one",
    "inserts every blank annex, and takes them away again": noNewSheets,
    "an inserted sheet that somebody has typed into stays, and so do the others": noNewSheets,
    "a name that is taken or forbidden inserts nothing": noNewSheets,
  },
});

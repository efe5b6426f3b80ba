import { openXlsxWorkbook } from "../../../src/host/xlsx/xlsx-workbook";
import { workbookHostContract } from "../../host-contract/workbook-host.contract";
import { xlsxFileOf } from "./xlsx-file-of";

workbookHostContract({
  name: ".xlsx file",
  open: async (grids) => {
    const workbook = openXlsxWorkbook("表.xlsx", await xlsxFileOf(grids));
    return { host: workbook, content: () => workbook.readGrids(), close: () => Promise.resolve() };
  },
  skips: {},
});

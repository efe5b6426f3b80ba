import { officeWorkbook } from "../../../src/host/office/office-workbook";
import { workbookHostContract } from "../../host-contract/workbook-host.contract";
import { sheetOf, workbookOf } from "../../workbench/headless";
import { openInOffice } from "../../workbench/office-client";

workbookHostContract({
  name: "Excel, through Office.js",
  open: async (grids) => {
    const { engine, close } = openInOffice(workbookOf(grids.map(sheetOf)));
    await engine.settled();
    const content = async () => {
      await engine.settled();
      return engine.content();
    };
    return { host: officeWorkbook(), content, close: () => Promise.resolve().then(close) };
  },
  lacks: {},
});

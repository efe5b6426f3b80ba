import { parseArea } from "../../../src/core/grid/address";
import { officeWorkbook } from "../../../src/host/office/office-workbook";
import { platforms, type PlatformName } from "../../../src/workbench/bridge/platforms/platforms";
import { workbookHostContract } from "../../host-contract/workbook-host.contract";
import { sheetOf, workbookOf } from "../../workbench/headless";
import { openInOffice } from "../../workbench/office-client";

/** Not excel-2019: it is below the manifest's floor, where the add-in says so and does nothing. */
const all: readonly PlatformName[] = ["m365-windows", "m365-web", "m365-mac", "excel-2021", "workbench"];

for (const name of all) {
  workbookHostContract({
    name: `Excel, through Office.js: ${name}`,
    open: async (grids) => {
      const { engine, close } = openInOffice(workbookOf(grids.map(sheetOf)), { platform: platforms[name] });
      await engine.settled();
      const content = async () => {
        await engine.settled();
        return engine.content();
      };
      const typeInto = async (name: string, cell: string, value: number) => {
        const { top, left } = parseArea(cell)!;
        const { id } = engine.sheets().find((sheet) => sheet.name === name)!;
        engine.write(id, new Map([[top, new Map([[left, { value, formula: null }]])]]));
        await engine.settled();
      };
      return { host: officeWorkbook(), content, typeInto, close: () => Promise.resolve().then(close) };
    },
    lacks: {},
  });
}

import { invert } from "../../../src/core/changes/invert";
import { areaToA1 } from "../../../src/core/grid/address";
import { planFill } from "../../../src/core/filling/plan-fill";
import { growth, growthChoices } from "../../../src/core/growing/growth";
import { defaultProfile } from "../../../src/core/places/index";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { layOut } from "../../../src/core/templates/lay-out";
import { templates } from "../../../src/core/templates/templates";
import { officeWorkbook } from "../../../src/host/office/office-workbook";
import { validate } from "../../../src/use-cases/validate";
import { platforms, type PlatformName } from "../../../src/workbench/bridge/platforms/platforms";
import type { WorkbookContent } from "../../../src/workbench/engine/workbook-content";
import { gridsOf } from "../../bench/project-sheets";
import baseData from "../../../src/workbench/sample/annex2.json";
import whole from "../../../src/workbench/sample/annex3.json";
import operations from "../../../src/workbench/sample/annex4-operations.json";
import { sheetOf, workbookOf } from "../../workbench/headless";
import { openInOffice } from "../../workbench/office-client";

jest.setTimeout(60_000);

/** Floor and above; on excel-2019 the add-in is not offered. */
const all: readonly PlatformName[] = ["m365-windows", "m365-web", "m365-mac", "excel-2021", "workbench"];

test.each(all)(
  "on %s: insert all forms, undo; validate, fill, undo; grow, undo: the workbook is the one before",
  async (name) => {
    const sheets = gridsOf([baseData, whole, operations]).map(sheetOf);
    const { engine, close } = openInOffice(workbookOf(sheets), { platform: platforms[name] });
    const host = officeWorkbook();
    await engine.settled();
    const before = engine.content();
    const isAsBefore = async () => {
      await engine.settled();
      const after = engine.content();
      expect(inOrder(after)).toEqual(inOrder({ ...before, active: after.active }));
    };
    const taken = before.sheets.map((sheet) => sheet.name);
    const laidOut = layOut({
      kinds: templates.map(({ id }) => id),
      year: 2024,
      unit: "甲单位",
      projects: ["乙", "=丙"],
      taken,
    });
    if (laidOut.kind !== "sheets") throw new Error("No forms were laid out.");

    await host.insertSheets(laidOut.sheets);
    expect(engine.sheets()).toHaveLength(before.sheets.length + laidOut.sheets.length);
    await host.removeInserted(laidOut.sheets);
    await isAsBefore();

    const { report, markError } = await validate(host, { profile: defaultProfile });
    expect([report.findings.length > 0, markError]).toEqual([true, null]);
    const grids = await host.readGrids();
    const forms = readAnnexes(grids);
    const known = await host.readMerges(grids, forms);
    const edits = planFill(known, { profile: defaultProfile, values: false }).map(({ edit }) => edit);
    expect(edits.length).toBeGreaterThan(0);
    await host.apply(edits);
    await host.apply(invert(edits));

    // Under the marks of the validation, which must not spread to the new rows.
    for (const annex of readAnnexes(await host.readMerges(await host.readGrids(), forms))) {
      const grid = known.find(({ sheet }) => sheet === annex.sheet)!;
      for (const choice of growthChoices(annex).slice(0, 2)) {
        const rows = growth(annex, choice, grid);
        if ("reason" in rows) throw new Error(rows.reason);
        await host.growForm(rows);
        const formats = engine.conditionalFormats(engine.sheets().find((sheet) => sheet.name === annex.sheet)!.id);
        const spread = formats
          .flatMap(({ areas }) => areas)
          .filter(({ top, bottom }) => top <= rows.at && bottom >= rows.at);
        expect(spread).toEqual([]);
        await host.removeGrown(rows);
      }
    }
    await host.clearMarks();
    await isAsBefore();
    close();
  },
);

/** In which order a sheet's merged areas are told means nothing. */
function inOrder({ sheets, ...book }: WorkbookContent) {
  return { ...book, sheets: sheets.map((sheet) => ({ ...sheet, merges: sheet.merges.map(areaToA1).sort() })) };
}

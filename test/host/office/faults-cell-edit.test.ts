import { officeWorkbook } from "../../../src/host/office/office-workbook";
import { patience, pause } from "../../../src/host/office/patience";
import { sampleGrid } from "../../../src/host/contract/sample-grid";
import { sheetOf, workbookOf } from "../../workbench/headless";
import { openInOffice, type OfficeSession } from "../../workbench/office-client";

Object.assign(patience, { look: 5, watching: [5] });

describe("while a cell is being edited", () => {
  let editing: boolean;
  let session: OfficeSession;
  let waits: boolean[];
  let stop: () => void;
  const host = officeWorkbook();
  const edit = {
    sheet: "附件3",
    cell: "A1",
    before: { value: 1, formula: null, format: "General" },
    after: { value: 2, formula: null, format: "General" },
  };
  const soon = (work: () => void) => setTimeout(work, 40);

  beforeEach(() => {
    // Long enough for a machine that does much else; only the test of its end shortens it.
    patience.cellEdit = 5000;
    editing = false;
    waits = [];
    session = openInOffice(workbookOf([sheetOf(sampleGrid("附件3", { A1: 1 }))]), { isEditing: () => editing });
    stop = host.onCellEditWait((waiting) => waits.push(waiting));
  });
  afterEach(() => {
    stop();
    session.close();
  });

  test("reading and writing wait, which is told, and go on once the cell is left", async () => {
    editing = true;
    soon(() => (editing = false));
    expect(await host.readGrids()).toHaveLength(1);
    editing = true;
    soon(() => (editing = false));
    await host.apply([edit]);
    expect(session.engine.content().sheets[0]!.cells.A1?.value).toBe(2);
    expect(waits).toEqual([true, false, true, false]);
  });

  test("the waiting comes to an end: then everything is refused, with Excel's code, and nothing comes later", async () => {
    patience.cellEdit = 300;
    const before = session.engine.content();
    editing = true;
    await expect(host.apply([edit])).rejects.toMatchObject({
      kind: "cell-editing",
      diagnostic: { action: "write", code: "InvalidOperationInCellEditMode" },
    });
    expect(waits).toEqual([true, false]);
    editing = false;
    await pause(100);
    expect(session.engine.content()).toEqual(before);
  });

  test("watching for changes is refused, tried again, and never lost; what was missed until then counts as a change", async () => {
    editing = true;
    const told: (string | null)[] = [];
    const unwatch = await host.watch(({ sheet }) => told.push(sheet));
    await pause(30);
    expect(told).toEqual([]);
    editing = false;
    await pause(100);
    expect(told).toEqual([null]);
    session.engine.write(session.engine.sheets()[0]!.id, new Map([[0, new Map([[0, { value: 7 }]])]]));
    await pause(50);
    expect(told).toHaveLength(2);
    await unwatch();
  });
});

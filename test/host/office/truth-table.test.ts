import { invert } from "../../../src/core/changes/invert";
import type { JournalStep } from "../../../src/core/changes/journal";
import { areaToA1, parseArea } from "../../../src/core/grid/address";
import { growth, growthChoices } from "../../../src/core/growing/growth";
import { defaultProfile } from "../../../src/core/places/index";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import { wordingIn } from "../../../src/core/wording/wording";
import { HostError, hostErrorText } from "../../../src/host/host-error";
import { officeWorkbook } from "../../../src/host/office/office-workbook";
import type { WorkbookHost } from "../../../src/host/workbook-host";
import { lookForFill } from "../../../src/use-cases/fill";
import { layOutFor } from "../../../src/use-cases/insert";
import { validate } from "../../../src/use-cases/validate";
import { behaviours, type Behaviour } from "../../../src/workbench/bridge/platforms/behaviours";
import { platforms, type PlatformName } from "../../../src/workbench/bridge/platforms/platforms";
import type { SheetContent, StoredCell, WorkbookContent } from "../../../src/workbench/engine/workbook-content";
import type { CellChange } from "../../../src/workbench/engine/workbook-engine";
import { gridsOf } from "../../bench/project-sheets";
import operations from "../../../src/workbench/sample/annex4-operations.json";
import { sheetOf, workbookOf } from "../../workbench/headless";
import { openInOffice, type OfficeSession } from "../../workbench/office-client";

jest.setTimeout(400_000);

const wording = wordingIn("zh-CN");
const [form] = gridsOf([operations]).map(sheetOf) as [SheetContent];
const everyCell = { top: 0, left: 0, bottom: 40, right: 8 };
const rule = (id: string) => ({
  id,
  areas: [everyCell],
  stopIfTrue: false,
  rule: { kind: "custom" as const, formula: '=A1="x"', style: { fill: "#00FF00" } },
});

/** A list on every cell that can be filled, so that the person can pick instead of typing. */
const lists: Partial<SheetContent> = {
  validations: [{ id: "{list}", kind: "list", areas: [everyCell], operands: ["1,2"], ignoreBlanks: true }],
};

/** Sheets that bring a behaviour about, where an ordinary form does not. */
const situations: Partial<Record<Behaviour, Partial<SheetContent>>> = {
  "format-of-two-rules": { conditionalFormats: [rule("{user}")] },
  "format-after-undo": { conditionalFormats: [rule("{user}")] },
  "format-duplicates": { conditionalFormats: [rule("{user}"), rule("{user-again}")] },
  "format-paste-copies-rules": { conditionalFormats: [rule("{user}")] },
  "merged-areas-limit": {
    merges: [
      ...form.merges,
      ...Array.from({ length: 600 }, (_, row) => ({ top: 100 + row, left: 0, bottom: 100 + row, right: 1 })),
    ],
  },
  "number-format-by-locale": {
    cells: Object.fromEntries(
      Object.entries(form.cells).map(([at, cell]) => [at, { ...cell, style: { ...cell.style, format: "$#,##0.00" } }]),
    ),
  },
  "cells-limit": { cells: { ...form.cells, A150: { value: "附注", formula: null, style: {} } } },
  "missed-events": lists,
  "rows-through-blocks": { blocks: [{ kind: "table", area: everyCell }] },
};

/** Limits that an ordinary form reaches: Excel's own take a workbook of megabytes, which the adapter's tests have. */
const scaled: Readonly<Partial<Record<Behaviour, number>>> = {
  "undo-group-formulas": 1,
  "payload-limit": 100_000,
  "cells-limit": 600,
};

/** What the add-in never meets, by how it asks: if it did, its row would say so. That each is there, the bridge's own tests show. */
const avoided: Readonly<Partial<Record<Behaviour, string>>> = {
  "undo-group-refuses": "what adds, moves or deletes sheets is never put into a group",
  "merged-areas-limit": "asked of the forms only, 512 cells at a time",
  "merged-areas-top-left": "asked of whole forms, in which their merged areas begin",
  "format-of-two-rules": "marks are deleted through their own cells",
  "signs-are-formulas": "text is written as text",
};

type Action = "fill" | "validate" | "clear" | "fix" | "insert" | "grow" | "keep";

/** Does an action; gives how to undo it, null where there is nothing to. Between its look and its writing the person does `meanwhile`. */
type Act = (host: WorkbookHost, meanwhile: (cell: string) => Promise<void>) => Promise<(() => Promise<unknown>) | null>;
const actions: Readonly<Record<Action, Act>> = {
  // First, because from the third group on Excel on the web refuses any, and not for the formulas in it.
  fill: async (host, meanwhile) => {
    const { proposals } = await lookForFill(host, { profile: defaultProfile, values: false });
    const edits = proposals.map(({ edit }) => edit);
    await meanwhile(edits[0]!.cell);
    await host.apply(edits);
    return () => host.apply(invert(edits));
  },
  validate: async (host) => {
    const { markError } = await validate(host, { profile: defaultProfile });
    if (markError) throw markError;
    return () => host.clearMarks();
  },
  clear: async (host) => {
    await host.clearMarks();
    return null;
  },
  fix: async (host) => {
    const { proposals } = await lookForFill(host, { profile: defaultProfile, values: true });
    const step: JournalStep = { kind: "fix", edits: proposals.slice(0, 1).map(({ edit }) => edit) };
    await host.apply(step.edits);
    return () => host.apply(invert(step.edits));
  },
  insert: async (host) => {
    const layouts = await layOutFor(host, {
      kinds: ["base-data", "project-evaluation"],
      year: 2024,
      unit: "甲",
      projects: ["乙"],
    });
    if (layouts.kind !== "sheets") throw new Error("No forms were laid out.");
    await host.insertSheets(layouts.sheets);
    return () => host.removeInserted(layouts.sheets);
  },
  grow: async (host) => {
    const grids = await host.readGrids();
    const [grid] = await host.readMerges(grids, readAnnexes(grids));
    const [annex] = readAnnexes([grid!]);
    const rows = growth(annex!, growthChoices(annex!)[0]!, grid!);
    if ("reason" in rows) throw new Error(rows.reason);
    await host.growForm(rows);
    return () => host.removeGrown(rows);
  },
  keep: async (host) => {
    await host.keep("已核实");
    return () => host.keep(null);
  },
};

async function open(behaviour: Behaviour, platform: PlatformName): Promise<OfficeSession> {
  const sheet = { ...form, ...situations[behaviour] };
  const limits = behaviour in scaled ? { [behaviour]: scaled[behaviour] } : {};
  const session = openInOffice(workbookOf([sheet]), { platform: platforms[platform], also: [behaviour], limits });
  await session.engine.settled();
  if (behaviour === "format-after-undo") {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.name).getRange("A1").conditionalFormats.getItem("{user}").delete();
      await context.sync();
    });
    session.connection.pressUndo();
  }
  return session;
}

/** In which order merged areas are told means nothing; a $ that Excel has made ￥ stays that. */
async function contentOf({ engine }: OfficeSession): Promise<unknown> {
  await engine.settled();
  const { sheets, ...book }: WorkbookContent = engine.content();
  const ordered = sheets.map((sheet) => ({ ...sheet, merges: sheet.merges.map(areaToA1).sort() }));
  return JSON.parse(JSON.stringify({ ...book, active: "", sheets: ordered }).replaceAll("￥#", "$#"));
}

const sentenceOf = (error: unknown): string => {
  if (!(error instanceof HostError)) throw error;
  // What Excel said must have been understood: "Excel reports an error" helps nobody.
  if (error.kind === "unknown") throw error;
  return hostErrorText(error, wording);
};

/** The person picks "1" from the list of a cell, until `back`. */
class Picking {
  private picked: { readonly row: number; readonly column: number; readonly held: StoredCell | null } | null = null;

  constructor(private readonly engine: OfficeSession["engine"]) {}

  async pick(cell: string): Promise<void> {
    const { top: row, left: column } = parseArea(cell)!;
    this.picked = { row, column, held: this.engine.cell(this.sheet, row, column) };
    await this.put({ value: 1, formula: null });
  }

  async back(): Promise<void> {
    if (!this.picked) return;
    await this.put(this.picked.held ?? { value: null, formula: null });
    this.picked = null;
  }

  private get sheet(): string {
    return this.engine.sheets()[0]!.id;
  }
  private async put(change: CellChange): Promise<void> {
    const { row, column } = this.picked!;
    this.engine.write(this.sheet, new Map([[row, new Map([[column, change]])]]));
    await this.engine.settled();
  }
}

/** Does and undoes every action in turn; gives what the person is told of each, and the behaviours that were met. */
async function everyAction(behaviour: Behaviour, platform: PlatformName): Promise<Told> {
  const session = await open(behaviour, platform);
  const host = officeWorkbook();
  const before = await contentOf(session);
  const picking = new Picking(session.engine);
  const meanwhile = async (cell: string) => (behaviour === "missed-events" ? picking.pick(cell) : undefined);
  const cells: string[] = [];
  for (const action of columns) {
    const cell = await actions[action](host, meanwhile).then(
      async (undo) => {
        await undo?.();
        return undo ? "done, undone" : "done";
      },
      (error: unknown) => sentenceOf(error),
    );
    await picking.back();
    expect([action, await contentOf(session)]).toEqual([action, before]);
    cells.push(`${action}: ${cell}`);
  }
  session.close();
  return { cells: cells.join(" | "), met: session.connection.struck };
}

interface Told {
  readonly cells: string;
  readonly met: ReadonlySet<Behaviour>;
}

const columns = Object.keys(actions) as Action[];
const floor: readonly PlatformName[] = ["m365-windows", "m365-web", "m365-mac", "excel-2021"];
const lines: string[] = [];

describe("what the person is told, behaviour by behaviour", () => {
  const cases = (Object.keys(behaviours) as Behaviour[]).flatMap((behaviour) => {
    const on = floor.filter((platform) => behaviours[behaviour].on.includes(platform));
    return (on.length > 0 ? on : floor.slice(0, 1)).map((platform) => [behaviour, platform] as const);
  });

  const told = new Map<string, Promise<Told>>();

  test.each(cases)("%s on %s: done and undone, or refused and nothing changed", async (behaviour, platform) => {
    // A behaviour that needs no workbook of its own shows in every one that is opened on its platform.
    const isOrdinary = !(behaviour in situations) && !(behaviour in scaled) && behaviours[behaviour].on.length > 0;
    const key = isOrdinary ? platform : `${behaviour} ${platform}`;
    const cells = told.get(key) ?? everyAction(behaviour, platform);
    told.set(key, cells);
    const { cells: row, met } = await cells;
    // Else the row would prove nothing.
    expect({ met: met.has(behaviour) }).toEqual({ met: !(behaviour in avoided) });
    const why = avoided[behaviour];
    lines.push(`${behaviour} | ${platform} | ${why ? `not met: ${why} | ` : ""}${row}`);
  });

  afterAll(() => {
    process.stdout.write(`${lines.join("\n")}\n`);
  });
});

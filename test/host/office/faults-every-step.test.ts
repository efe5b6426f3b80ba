import { isDeepStrictEqual } from "node:util";
import { checkWorkbook } from "../../../src/core/checking/check-workbook";
import type { Edit } from "../../../src/core/changes/edit";
import { invert } from "../../../src/core/changes/invert";
import { planFill } from "../../../src/core/filling/plan-fill";
import { growth, growthChoices } from "../../../src/core/growing/growth";
import type { Growth } from "../../../src/core/changes/growth";
import { readAnnexes } from "../../../src/core/reading/read-annexes";
import type { Grid } from "../../../src/core/grid/grid";
import { layOut } from "../../../src/core/templates/lay-out";
import { defaultProfile } from "../../../src/core/places/index";
import { wordingIn } from "../../../src/core/wording/wording";
import { openHandedIn } from "../../../src/host/files/open-handed-in";
import { HostError, hostErrorText } from "../../../src/host/host-error";
import { officeWorkbook } from "../../../src/host/office/office-workbook";
import { patience } from "../../../src/host/office/patience";
import type { InsertResult, Mark, MarkResult, WorkbookHost } from "../../../src/host/workbook-host";
import { carryOut } from "../../../src/use-cases/carry-out";
import { findAnnexes, insertAnnexes, sheetsOf, type FoundAnnex } from "../../../src/use-cases/import-annexes";
import { validate } from "../../../src/use-cases/validate";
import { platforms } from "../../../src/workbench/bridge/platforms/platforms";
import type { WorkbookContent } from "../../../src/workbench/engine/workbook-content";
import { gridsOf } from "../../bench/project-sheets";
import operations from "../../../src/workbench/sample/annex4-operations.json";
import { docxOf, paragraph, tableOf } from "../files/docx/docx-of";
import { sheetOf, workbookOf } from "../../workbench/headless";
import { openInOffice, type OfficeOptions, type OfficeSession } from "../../workbench/office-client";
import { FaultyBridge, type Fault, type Where } from "./faulty-bridge";

Object.assign(patience, { cellEdit: 4, look: 1, takingBack: [0, 0], watching: [1] });

/** What the person does: first what must be there before, then what is watched. */
interface Act {
  readonly prepare?: (host: WorkbookHost) => Promise<unknown>;
  readonly run: (host: WorkbookHost) => Promise<unknown>;
}

const excels = ["m365-windows", "m365-web", "m365-mac", "excel-2021"] as const;

/** Excel's code for each kind of failure (null: an answer that holds nothing but nulls), and where it can strike. */
const kinds: Readonly<Record<string, { readonly code: string | null; readonly where: readonly Where[] }>> = {
  "cell being edited": { code: "InvalidOperationInCellEditMode", where: ["before"] },
  "cell being edited, in other words": { code: "InvalidOperation", where: ["before"] },
  protected: { code: "AccessDenied", where: ["before", "middle"] },
  gone: { code: "ItemNotFound", where: ["before", "middle"] },
  "too large": { code: "ResponsePayloadSizeLimitExceeded", where: ["before", "after"] },
  "api missing": { code: "ApiNotFound", where: ["before", "middle"] },
  "undo not supported": { code: "UndoNotSupported", where: ["before", "middle"] },
  busy: { code: "HostIsBusy", where: ["before", "after"] },
  closed: { code: "ConnectionFailure", where: ["before", "after"] },
  "null answer": { code: null, where: ["after"] },
  unexplained: { code: "GeneralException", where: ["before", "middle", "after"] },
};
const base = workbookOf(gridsOf([operations]).map(sheetOf));

/** How an action ended: with an error, or leaving out these sheets or the print setup of these, which the pane tells. */
interface Outcome extends Partial<MarkResult>, Partial<InsertResult> {
  readonly error: unknown;
}

/** One platform with one action: the workbook as it was, and what the cases came to. */
class Bench {
  readonly failures: string[] = [];
  readonly count = { cases: 0, through: 0, asBefore: 0, announced: 0 };
  private session: OfficeSession | null = null;
  private bridge!: FaultyBridge;
  private before!: WorkbookContent;
  private after!: WorkbookContent;

  constructor(
    private readonly options: OfficeOptions,
    private readonly act: Act,
  ) {}

  /** The action without a fault; gives how many changes each of its requests asks for. */
  async plain(): Promise<readonly number[]> {
    await this.open();
    this.bridge.plan();
    await this.act.run(officeWorkbook());
    const { changes } = this.bridge;
    this.after = await this.content();
    await this.open();
    return changes;
  }

  async try(name: string, ...faults: readonly Fault[]): Promise<void> {
    this.count.cases++;
    this.bridge.plan(...faults);
    const outcome = await this.act.run(officeWorkbook()).then(
      (result) => ({ error: null, ...(result as object | undefined) }),
      (error: unknown) => ({ error }),
    );
    this.bridge.plan();
    const now = await this.content();
    const wrong = this.judge(outcome, now, faults);
    if (wrong) this.failures.push(`${name}: ${wrong}`);
    if (!isDeepStrictEqual(now, this.before)) await this.open();
  }

  close(): void {
    this.session?.close();
    this.session = null;
  }

  /** What is wrong with how the case came out; null where it is as before, as wanted, or as the message says. */
  private judge(outcome: Outcome, found: WorkbookContent, faults: readonly Fault[]): string | null {
    const { error, skipped = [], withoutPrintSetup = [] } = outcome;
    const { count } = this;
    const [before, after, now] = [this.before, this.after, found].map((content) =>
      withoutPages(content, withoutPrintSetup),
    ) as [WorkbookContent, WorkbookContent, WorkbookContent];
    if (error === null) {
      const told = skipped.length > 0 && changedSheets(after, now).every((sheet) => skipped.includes(sheet));
      count[told ? "announced" : "through"]++;
      return told || isDeepStrictEqual(now, after) ? null : `went through, but ${differences(after, now)}`;
    }
    if (!(error instanceof HostError)) return "not a host's error";
    const text = hostErrorText(error, wordingIn("zh-CN")) + hostErrorText(error, wordingIn("en"));
    if (/意外|unexpected|[{}]/.test(text) || !error.diagnostic) return `says ${text}`;
    const said = `${error.kind} (${error.place})`;
    if (isDeepStrictEqual(now, before)) {
      count.asBefore++;
      return null;
    }
    if (error.kind !== "left-changed") return `${said}, but ${differences(before, now)}`;
    count.announced++;
    if (faults.length === 1 && !faults[0]!.lasts) return `${said} although nothing else failed`;
    const unnamed = changedSheets(before, now).filter((sheet) => error.place !== "" && !error.place.includes(sheet));
    return unnamed.length > 0 ? `${said} does not name ${unnamed.join()}` : null;
  }

  private async open(): Promise<void> {
    this.close();
    this.session = openInOffice(base, this.options);
    this.bridge = new FaultyBridge(this.session.connection.bridge);
    const { HostBridge } = OfficeExtension as unknown as { HostBridge: { init(bridge: object): void } };
    HostBridge.init(this.bridge);
    await this.act.prepare?.(officeWorkbook());
    this.before = await this.content();
  }

  private async content(): Promise<WorkbookContent> {
    const { engine } = this.session!;
    await engine.settled();
    return comparable(engine.content());
  }
}

/** Without the print setup of the sheets that the person was told of. */
function withoutPages(content: WorkbookContent, told: readonly string[]): WorkbookContent {
  return { ...content, sheets: content.sheets.map((one) => (told.includes(one.name) ? { ...one, page: {} } : one)) };
}

/** Ids are counted on, whatever they were given to, and merged areas have no order. */
function comparable(content: WorkbookContent): WorkbookContent {
  const plain = <Item extends { readonly id: string }>(items: readonly Item[]) =>
    items.map((one) => ({ ...one, id: "" }));
  const sheets = content.sheets.map((sheet) => ({
    ...sheet,
    merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
    conditionalFormats: plain(sheet.conditionalFormats),
    validations: plain(sheet.validations),
  }));
  return { ...content, sheets };
}

function changedSheets(before: WorkbookContent, now: WorkbookContent): string[] {
  const names = new Set([...before.sheets, ...now.sheets].map(({ name }) => name));
  const of = ({ sheets }: WorkbookContent, name: string) => sheets.find((sheet) => sheet.name === name);
  return [...names].filter((name) => !isDeepStrictEqual(of(before, name), of(now, name)));
}

/** For a person who looks into a failure. */
function differences(before: WorkbookContent, now: WorkbookContent): string {
  const keys = Object.keys(before).filter((key) => !isDeepStrictEqual(before[key as "sheets"], now[key as "sheets"]));
  const sheets = changedSheets(before, now).map((name) => {
    const [was, is] = [before, now].map(({ sheets: all }) => all.find((sheet) => sheet.name === name));
    if (!was || !is) return `${name} ${was ? "is gone" : "is there"}`;
    const parts = Object.keys(was).filter((key) => !isDeepStrictEqual(was[key as "cells"], is[key as "cells"]));
    return `${name} has other ${parts.join()}`;
  });
  return sheets.join("; ") || `other ${keys.join()}`;
}

async function readAll(host: WorkbookHost): Promise<Grid[]> {
  const grids = await host.readGrids();
  return host.readMerges(grids, readAnnexes(grids));
}

/** What is asked of the workbook, worked out once from it. */
async function asked(): Promise<{ marks: readonly Mark[]; edits: readonly Edit[]; rows: Growth }> {
  const { close } = openInOffice(base);
  const host = officeWorkbook();
  const grids = await readAll(host);
  close();
  const { findings } = checkWorkbook(grids);
  const marks = findings.map(({ sheet, cell, severity }) => ({ sheet, cell, severity }));
  const edits = planFill(grids, { profile: defaultProfile, values: false }).map(({ edit }) => edit);
  const [annex] = readAnnexes(grids);
  const rows = annex && growth(annex, growthChoices(annex)[0]!, grids[0]!);
  if (!rows || "reason" in rows || marks.length === 0 || edits.length < 2)
    throw new Error("The form asks for too little.");
  return { marks, edits, rows };
}

/** What could not be marked is told beside the findings. */
async function validateAsThePaneDoes(host: WorkbookHost): Promise<MarkResult> {
  const { unmarked, markError } = await validate(host, { profile: defaultProfile });
  if (markError) throw markError;
  return { skipped: unmarked };
}

function blankForms() {
  const layouts = layOut({ kinds: ["registry"], year: 2024, unit: "某单位", projects: [], taken: [] });
  if (layouts.kind !== "sheets") throw new Error("No forms.");
  return layouts.sheets;
}

/** A short annex of a Word document, with merged cells and its title above. */
async function annexesInWord(): Promise<readonly FoundAnnex[]> {
  const rows = [
    ["序号", "专项资金名称", "单位名称", "备注"],
    ["1", "甲专项", "某局", "1,234.50"],
    ["2", "乙专项", "", ""],
  ];
  const body = paragraph("2023年度专项资金绩效自评清单") + tableOf({ rows, merges: ["C2:C3"] });
  const { annexes } = findAnnexes(await (await openHandedIn("附件.docx", docxOf(body))).readGrids());
  if (annexes.length === 0) throw new Error("No annex.");
  return annexes;
}

const acts = async (): Promise<Readonly<Record<string, Act>>> => {
  const { marks, edits, rows } = await asked();
  const forms = blankForms();
  const inWord = await annexesInWord();
  const imported = sheetsOf(inWord);
  return {
    validate: { run: validateAsThePaneDoes },
    "validate again": { prepare: (host) => host.mark(marks.slice(1)), run: validateAsThePaneDoes },
    clear: { prepare: (host) => host.mark(marks), run: (host) => host.clearMarks() },
    fill: { run: async (host) => readAll(host).then(() => host.apply(edits)) },
    fix: { run: (host) => host.apply(edits.slice(0, 1)) },
    insert: { run: (host) => host.insertSheets(forms) },
    "remove inserted": { prepare: (host) => host.insertSheets(forms), run: (host) => host.removeInserted(forms) },
    import: { run: (host) => insertAnnexes(host, inWord, (step) => carryOut(host, step)) },
    "undo import": { prepare: (host) => host.insertSheets(imported), run: (host) => host.removeInserted(imported) },
    grow: { run: async (host) => readAll(host).then(() => host.growForm(rows)) },
    "undo growth": { prepare: (host) => host.growForm(rows), run: (host) => host.removeGrown(rows) },
    undo: { prepare: (host) => host.apply(edits), run: (host) => host.apply(invert(edits)) },
    keep: { prepare: (host) => host.keep("{}"), run: async (host) => host.readKept().then(() => host.keep('{"a":1}')) },
  };
};

/** After failures of which kinds a second one is tried, and at how many of the requests that follow: a sample, as all would take hours. */
interface Sample {
  readonly after: readonly string[];
  readonly next: number;
}
const sampled: Readonly<Record<(typeof excels)[number], Sample>> = {
  "m365-windows": { after: ["busy", "unexplained"], next: 3 },
  "m365-web": { after: ["unexplained"], next: 1 },
  "m365-mac": { after: ["unexplained"], next: 1 },
  "excel-2021": { after: ["unexplained"], next: 1 },
};

/** Which failures ran where, for who reads the table. */
function whatRan(): string {
  const second = excels.map((platform) => {
    const { after, next } = sampled[platform];
    return `${platform} after ${after.join(" and ")}, at the next ${String(next)} request(s)`;
  });
  return `On every platform, at every step, once and lasting: ${Object.keys(kinds).join("; ")}. A second failure is sampled: ${second.join("; ")}.`;
}

/** A fault of a kind at every step, once and for good; where it struck a change, also the sampled second one in what is done about it. */
function* faultsOf(kind: string, changes: readonly number[], sample: Sample): Generator<readonly Fault[]> {
  const { code, where: places } = kinds[kind]!;
  for (const [step, count] of changes.entries()) {
    const at = step + 1;
    for (const where of places) {
      if (where === "middle" && count < 2) continue;
      const once: Fault = { at, lasts: false, where, code };
      yield [once];
      yield [{ ...once, lasts: true }];
      if (count === 0 || !sample.after.includes(kind)) continue;
      for (let later = 1; later <= sample.next; later++) yield [once, { ...once, at: at + later }];
    }
  }
}

describe("a fault at every step leaves the workbook as it was, or as the message says", () => {
  const table: string[] = [];
  let all: Readonly<Record<string, Act>>;
  beforeAll(async () => void (all = await acts()));
  afterAll(() => process.stdout.write(`\nFaults at every step. ${whatRan()}\n${table.join("\n")}\n`));

  const names = [
    ...["validate", "validate again", "clear", "fill", "fix", "insert", "remove inserted"],
    ...["import", "undo import"],
    ...["grow", "undo growth", "undo", "keep"],
  ];
  describe.each(excels)("%s", (platform) => {
    const leavesNothing = async (name: string) => {
      const bench = new Bench({ platform: platforms[platform] }, all[name]!);
      const changes = await bench.plain();
      for (const kind of Object.keys(kinds)) {
        for (const faults of faultsOf(kind, changes, sampled[platform])) {
          const told = faults.map(({ at, lasts, where }) => `${where} request ${String(at)}${lasts ? " and on" : ""}`);
          await bench.try(`${kind} ${told.join(", ")}`, ...faults);
        }
      }
      bench.close();
      const { cases, through, asBefore, announced } = bench.count;
      table.push(
        `${platform} | ${name}: ${String(cases)} cases, ${String(changes.length)} steps: went through ${String(through)}, as before ${String(asBefore)}, as the message says ${String(announced)}`,
      );
      expect(bench.failures).toEqual([]);
    };
    test.each(names)("%s", leavesNothing);
  });
});

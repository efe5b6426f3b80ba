import type { CellStyle } from "../../core/grid/sheet-layout";
import type { ConditionalFormat } from "../engine/workbook-content";
import type { CellChange, SheetInfo, WorkbookEngine } from "../engine/workbook-engine";
import { ExcelError } from "./excel-error";
import type { HostObject } from "./host-class";
import type { Behaviour } from "./platforms/behaviours";
import type { ExcelBehaviour } from "./platforms/excel-behaviour";
import { UndoStack } from "./undo-stack";

/** What the members of the tables work with: the engine, and what Excel remembers for its client. */
export class Session {
  private readonly references = new Map<string, HostObject>();
  private readonly events = new Map<string, number>();
  private readonly drafts = new Map<string, { sheet: string; format: ConditionalFormat }>();
  private readonly looks = new Map<string, Map<number, Map<number, CellChange>>>();
  readonly undo: UndoStack;
  /** Conditional formats that came back broken, by id (office-js #6396). */
  readonly broken = new Set<string>();
  /** Until the end of the sync the results of formulas stay what they were. */
  calculationSuspended = false;
  private nextReference = 1;
  private nextId = 1;

  constructor(
    private readonly workbook: WorkbookEngine,
    private readonly excel: ExcelBehaviour,
    isWeb: boolean,
  ) {
    this.undo = new UndoStack(excel, isWeb);
  }

  /** Whether this Excel behaves so now; `comes` is whether there is a case of it. */
  does(behaviour: Behaviour, comes = true): boolean {
    return this.excel.does(behaviour, comes);
  }
  /** Whether so much is more than this Excel bears. */
  exceeds(behaviour: Behaviour, amount: number): boolean {
    return this.excel.exceeds(behaviour, amount);
  }

  /** The workbook with everything in it that was asked for so far. */
  get engine(): WorkbookEngine {
    for (const [sheet, changes] of this.looks) {
      this.looks.delete(sheet);
      this.workbook.write(sheet, changes);
    }
    return this.workbook;
  }
  sheets(): readonly SheetInfo[] {
    return this.workbook.sheets();
  }

  /** Looks arrive in pieces too (font, size, each border): they wait until somebody wants to see the workbook. */
  restyle(sheet: string, row: number, column: number, of: (style: CellStyle) => CellStyle): void {
    const rows = this.looks.get(sheet) ?? new Map<number, Map<number, CellChange>>();
    const cells = rows.get(row) ?? new Map<number, CellChange>();
    const style = cells.get(column)?.style ?? this.workbook.cell(sheet, row, column)?.style ?? {};
    this.looks.set(sheet, rows.set(row, cells.set(column, { style: of(style) })));
  }

  /** A new id, shaped like Excel's. */
  newId(): string {
    return `{${(this.nextId++).toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
  }

  keep(object: HostObject): string {
    const reference = `r${this.nextReference++}`;
    this.references.set(reference, object);
    return reference;
  }
  kept(reference: string): HostObject {
    const object = this.references.get(reference);
    if (!object) throw new ExcelError("InvalidReference");
    return object;
  }
  release(reference: string): void {
    this.references.delete(reference);
  }
  releaseAll(): void {
    this.references.clear();
  }

  /**
   * A conditional format arrives in pieces (added, then its formula, then each colour). It is put into the engine
   * whole, at the next look at the formats or at the end of the batch.
   */
  draft(sheet: string, format: ConditionalFormat): void {
    this.drafts.set(format.id, { sheet, format });
  }
  conditionalFormats(sheet: string): readonly ConditionalFormat[] {
    this.flush();
    return this.engine.conditionalFormats(sheet);
  }
  conditionalFormat(sheet: string, id: string): ConditionalFormat | null {
    return (
      this.drafts.get(id)?.format ?? this.engine.conditionalFormats(sheet).find((format) => format.id === id) ?? null
    );
  }
  flush(): void {
    for (const { sheet, format } of this.drafts.values()) this.engine.putConditionalFormat(sheet, format);
    this.drafts.clear();
  }

  /** Events are registered by kind and by what they are wanted of: "Workbook" or the id of a sheet. */
  listen(event: number, target: string): void {
    const key = `${event} ${target}`;
    this.events.set(key, (this.events.get(key) ?? 0) + 1);
  }
  unlisten(event: number, target: string): void {
    const key = `${event} ${target}`;
    this.events.set(key, Math.max(0, (this.events.get(key) ?? 0) - 1));
  }
  isListening(event: number, target: string): boolean {
    return (this.events.get(`${event} ${target}`) ?? 0) > 0;
  }
}

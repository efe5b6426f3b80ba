import { parseArea, type CellRef } from "../../src/core/grid/address";
import { cellAt, type Cell, type Grid } from "../../src/core/grid/grid";
import type { CellContent, Edit } from "../../src/core/changes/edit";
import type { SheetLayout } from "../../src/core/grid/sheet-layout";
import { HostError, type Diagnostic, type HostErrorKind } from "../../src/host/host-error";
import type { Growth } from "../../src/core/changes/growth";
import type { InsertResult, Mark, SheetArea, WorkbookChange, WorkbookHost } from "../../src/host/workbook-host";
import { withGrowth } from "../fixtures/with-growth";

const blank: CellContent = { value: null, formula: null, format: "General" };

/** A workbook in memory behind the port: real edits on plain grids, and the faults that a test asks for. No formula is calculated. */
export class MemoryWorkbook implements WorkbookHost {
  grids: Grid[];
  marks: readonly Mark[] = [];
  selected: CellRef = { sheet: "", cell: "A1" };
  kept: string | null = null;
  readonly protectedSheets = new Set<string>();
  hasPrinter = true;
  private readonly faults = new Map<keyof WorkbookHost, HostError>();
  private readonly waiting = new Set<(waiting: boolean) => void>();
  /** The sheet before and after each growth. */
  private readonly grown = new Map<Growth, { grid: Grid; after: Grid }>();
  private readonly listeners = new Set<(change: WorkbookChange) => void>();

  constructor(grids: readonly Grid[]) {
    this.grids = [...grids];
  }

  /** The next calls of a method reject so, until `heal`. */
  fail(method: keyof WorkbookHost, kind: HostErrorKind, place = "", diagnostic?: Diagnostic): void {
    this.faults.set(method, new HostError(kind, place, diagnostic && { diagnostic }));
  }

  heal(): void {
    this.faults.clear();
  }

  /** The person types into a cell. */
  type(sheet: string, cell: string, value: Cell["value"]): void {
    this.write(sheet, cell, { ...this.content(sheet, cell), value, formula: null });
    for (const listener of this.listeners) listener({ sheet });
  }

  content(sheet: string, cell: string): CellContent {
    const area = parseArea(cell)!;
    const found = cellAt(this.grid(sheet), area.top, area.left);
    return found ? { value: found.value, formula: found.formula, format: found.format } : blank;
  }

  get isWatched(): boolean {
    return this.listeners.size > 0;
  }

  readGrids(): Promise<Grid[]> {
    return this.answer("readGrids", () =>
      this.grids.filter(({ rows }) => rows.length > 0).map((grid) => ({ ...grid, merges: null })),
    );
  }

  readMerges(grids: readonly Grid[], where: readonly SheetArea[]): Promise<Grid[]> {
    return this.answer("readMerges", () =>
      grids.map((grid) =>
        where.some(({ sheet }) => sheet === grid.sheet) ? { ...grid, merges: this.grid(grid.sheet).merges } : grid,
      ),
    );
  }

  mark(marks: readonly Mark[]) {
    return this.answer("mark", () => {
      this.marks = marks.filter(({ sheet }) => !this.protectedSheets.has(sheet));
      const wanted = new Set(marks.map(({ sheet }) => sheet));
      return { skipped: [...this.protectedSheets].filter((sheet) => wanted.has(sheet)) };
    });
  }

  clearMarks() {
    return this.answer("clearMarks", () => {
      this.marks = [];
      return { skipped: [...this.protectedSheets] };
    });
  }

  select(ref: CellRef): Promise<void> {
    return this.answer("select", () => {
      this.grid(ref.sheet);
      this.selected = ref;
    });
  }

  apply(edits: readonly Edit[]): Promise<void> {
    return this.answer("apply", () => {
      for (const { sheet, cell, before } of edits) {
        if (this.protectedSheets.has(sheet)) throw new HostError("sheet-protected", sheet);
        if (JSON.stringify(ordered(this.content(sheet, cell))) !== JSON.stringify(ordered(before))) {
          throw new HostError("changed-since", `${sheet}!${cell}`);
        }
      }
      for (const { sheet, cell, after } of edits) this.write(sheet, cell, after);
    });
  }

  selection(): Promise<CellRef> {
    return this.answer("selection", () => this.selected);
  }

  insertSheets(sheets: readonly SheetLayout[]): Promise<InsertResult> {
    return this.answer("insertSheets", () => {
      const taken = sheets.find(({ name }) => this.grids.some(({ sheet }) => sheet === name));
      if (taken) throw new HostError("bad-name", taken.name);
      this.grids.push(...sheets.map(gridOf));
      return { withoutPrintSetup: this.hasPrinter ? [] : sheets.map(({ name }) => name) };
    });
  }

  removeInserted(sheets: readonly SheetLayout[]): Promise<void> {
    return this.answer("removeInserted", () => {
      for (const layout of sheets) {
        const same = JSON.stringify(this.grid(layout.name)) === JSON.stringify(gridOf(layout));
        if (!same) throw new HostError("changed-since", layout.name);
      }
      this.grids = this.grids.filter(({ sheet }) => !sheets.some(({ name }) => name === sheet));
    });
  }

  growForm(growth: Growth): Promise<void> {
    return this.answer("growForm", () => {
      const { sheet } = growth;
      if (this.protectedSheets.has(sheet)) throw new HostError("sheet-protected", sheet);
      const grid = this.grid(sheet);
      const after = withGrowth(grid, growth);
      this.grown.set(growth, { grid, after });
      this.replace(after);
    });
  }

  removeGrown(growth: Growth): Promise<void> {
    return this.answer("removeGrown", () => {
      const before = this.grown.get(growth);
      if (!before) throw new HostError("gone", growth.sheet);
      if (this.grid(growth.sheet) !== before.after) throw new HostError("changed-since", growth.sheet);
      this.replace(before.grid);
    });
  }

  readKept(): Promise<string | null> {
    return this.answer("readKept", () => this.kept);
  }

  keep(text: string | null): Promise<void> {
    return this.answer("keep", () => {
      this.kept = text;
    });
  }

  watch(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
    return this.answer("watch", () => {
      this.listeners.add(listener);
      return () => {
        this.listeners.delete(listener);
        return Promise.resolve();
      };
    });
  }

  /** Work waits for the person to leave a cell, or no longer does. */
  wait(waiting: boolean): void {
    for (const listener of this.waiting) listener(waiting);
  }

  onCellEditWait(listener: (waiting: boolean) => void): () => void {
    this.waiting.add(listener);
    return () => void this.waiting.delete(listener);
  }

  /** Answers later, as every host does. */
  private async answer<T>(method: keyof WorkbookHost, work: () => T): Promise<T> {
    await Promise.resolve();
    const fault = this.faults.get(method);
    if (fault) throw fault;
    return work();
  }

  private grid(sheet: string): Grid {
    const grid = this.grids.find((one) => one.sheet === sheet);
    if (!grid) throw new HostError("gone", sheet);
    return grid;
  }

  private write(sheet: string, cell: string, content: CellContent): void {
    const grid = this.grid(sheet);
    const area = parseArea(cell)!;
    const rows = grid.rows.map((row) => [...row]);
    while (rows.length <= area.top - grid.top) rows.push([]);
    rows[area.top - grid.top]![area.left - grid.left] = { ...content, text: shown(content) };
    this.replace({ ...grid, rows });
  }

  private replace(grid: Grid): void {
    this.grids = this.grids.map((one) => (one.sheet === grid.sheet ? grid : one));
  }
}

function ordered({ value, formula, format }: CellContent): unknown[] {
  return [value, formula, format];
}

/** What Excel would show, as far as our own formats go. */
function shown({ value, format }: CellContent): string {
  if (value === null) return "";
  const decimals = /^0(?:\.(0+))?%$/.exec(format);
  if (typeof value === "number" && decimals) return `${(value * 100).toFixed(decimals[1]?.length ?? 0)}%`;
  return String(value);
}

function gridOf({ name, cells, merges }: SheetLayout): Grid {
  const rows: (Cell | null)[][] = [];
  for (const [address, { value, formula, style }] of Object.entries(cells)) {
    const area = parseArea(address)!;
    while (rows.length <= area.top) rows.push([]);
    const content = { value, formula, format: style.format ?? "General" };
    rows[area.top]![area.left] = { ...content, text: shown(content) };
  }
  return { sheet: name, top: 0, left: 0, rows, merges };
}

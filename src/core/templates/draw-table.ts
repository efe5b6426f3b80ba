import type { DefinedForm, DefinedTable, Holds } from "../forms/define-form";
import type { PrintedClosing, PrintedPart, PrintedTable } from "../forms/printed/printed-form";
import type { PrintedHeading } from "../places/profile";
import { meaningsOf } from "../reading/meaning";
import type { FormOptions } from "./form-options";
import type { InputKind } from "./inputs";
import type { Pen } from "./pen";

type Column = PrintedTable["columns"][number] & { readonly holds: Holds };
type Heading = PrintedHeading["level2"][number];

/** A cell of a table as it was drawn. */
export interface DrawnCell {
  readonly table: string;
  /** The row's key: "closing", or "item" in a list. */
  readonly key: string;
  readonly row: number;
  readonly role: string;
  readonly address: string;
}

/** One table of a form while it is drawn: its heading, its rows, the row of its totals. */
export class TableDrawing {
  readonly cells: DrawnCell[] = [];
  /** The row of its heading, from 1. */
  heading = 0;
  private readonly described: DefinedTable;
  private readonly columns: readonly Column[];

  constructor(
    private readonly pen: Pen,
    private readonly form: DefinedForm,
    private readonly printed: PrintedTable,
    private readonly options: FormOptions,
  ) {
    const described = form.tables.find(({ id }) => id === printed.table);
    if (!described) throw new RangeError(`printed but not described: ${printed.table}`);
    this.described = described;
    this.columns = printed.columns.map((column) => ({
      ...column,
      holds: described.columns.find(({ role }) => role === column.role)?.holds ?? "words",
    }));
  }

  draw(): void {
    const { heading, rows } = this.printed;
    this.heading = this.pen.row;
    for (const cell of heading.cells ?? []) this.pen.print(cell, cell.text ?? "", "label");
    for (const column of this.columns) {
      const measure = column.measured ? `\n（${measures[column.holds] ?? ""}）` : "";
      this.pen.print(column, this.labelOf(column.role) + measure, "heading");
    }
    this.pen.next(heading.height);
    if (rows) this.drawRows(rows);
    else if (this.described.grows === "under-headings") this.drawUnderHeadings();
    else this.drawList();
  }

  drawClosing({ height, at, columns, check }: PrintedClosing): void {
    this.pen.print({ at }, this.described.closing?.[0] ?? "", "heading");
    for (const column of this.columns.filter(({ role }) => columns.includes(role))) {
      this.note("closing", column);
      if (column.holds === "words") this.pen.ask(column.at, "words");
      else this.pen.print({ at: column.at }, "", "derived");
    }
    const warned = this.columns.find(({ role }) => role === check);
    const weight = this.columns.find(({ holds }) => holds === "weight");
    if (warned && weight) this.pen.derive(warned.at, this.weightCheck(this.pen.cell(weight.at)), "warning");
    this.pen.next(height);
  }

  private drawRows(rows: NonNullable<PrintedTable["rows"]>): void {
    const { labels = "A", rowHeight } = this.printed;
    const { executionWeight } = this.options.profile;
    for (const row of rows) {
      const [key, label] = typeof row.row === "string" ? [row.row, this.labelOf(row.row)] : ["part", row.row.text];
      this.pen.print({ ...row, at: labels }, label, "rowLabel");
      for (const column of this.columns) {
        const isAsked = row.asks?.includes(column.role) ?? true;
        const known = column.holds === "weight" ? executionWeight.toNumber() : "";
        if (isAsked) this.value(key, column, known);
        else this.pen.print({ at: column.at }, "", "blank");
      }
      this.pen.next(rowHeight);
      const own = row.own === "projects" ? this.unprinted() : [];
      for (const name of row.own ? [...own, ""] : []) {
        this.pen.ask(labels, "words", name);
        for (const column of this.columns) this.value("part", column);
        this.pen.next(rowHeight);
      }
    }
  }

  /** The unit's projects, without those named like a printed line (业务工作经费): that line stands for them. */
  private unprinted(): readonly string[] {
    return this.options.projects.filter((name) => !meaningsOf(name).some(({ kind }) => kind === "row"));
  }

  private drawList(): void {
    const { projects, unit } = this.options;
    const named = this.columns.some(({ known }) => known === "projects") ? projects.length + spareRows : 0;
    const count = Math.max(this.printed.least ?? 1, named);
    for (let at = 0; at < count; at++) {
      const project = projects[at] ?? "";
      for (const column of this.columns) {
        const { known } = column;
        const told = known === "projects" ? project : known === "unit" ? project && unit : known?.[at];
        this.value("item", column, told);
      }
      this.pen.next(this.printed.rowHeight);
    }
  }

  /** Rows under the headings of the place, its points spread over them. */
  private drawUnderHeadings(): void {
    const { profile, rowsPerHeading } = this.options;
    const [outer, inner] = (this.described.carriedDown ?? []).map((role) =>
      this.columns.find((column) => column.role === role),
    );
    const values = this.columns.filter((column) => column !== outer && column !== inner);
    const isWeighed = values.some(({ holds }) => holds === "weight");
    for (const { name, level2 } of profile.headings) {
      const top = this.pen.row;
      for (const heading of level2) {
        const first = this.pen.row;
        for (const points of spread(heading.points, rowsPerHeading)) {
          for (const column of values) this.value("item", column, column.holds === "weight" ? points : "", heading);
          this.pen.next(this.printed.rowHeight);
        }
        if (inner) this.pen.print({ at: inner.at }, heading.name, "label", { top: first, bottom: this.pen.row - 1 });
      }
      const points = isWeighed ? `\n（${String(sumOf(level2))}分）` : "";
      if (outer) this.pen.print({ at: outer.at }, name + points, "label", { top, bottom: this.pen.row - 1 });
    }
  }

  private value(key: string, column: Column, known: string | number = "", heading?: Heading): void {
    const { at, holds, counts } = column;
    this.note(key, column);
    const counted = this.columns.find(({ role }) => role === counts);
    if (counted) this.pen.derive(at, this.serial(at, counted.at), "derived");
    else if (holds === "rate") this.pen.print({ at }, "", "derived");
    else this.pen.ask(at, inputOf(holds, heading), known);
  }

  private note(key: string, { role, at }: Column): void {
    const { row } = this.pen;
    this.cells.push({ table: this.printed.table, key, row, role, address: this.pen.cell(at) });
  }

  /** A row is numbered as soon as what it counts is filled in. */
  private serial(at: string, counted: string): string {
    const { row } = this.pen;
    const above = `${at}$${String(this.heading)}:${at}${String(row - 1)}`;
    return `=IF(${counted}${String(row)}="","",MAX(${above})+1)`;
  }

  private weightCheck(cell: string): string {
    const { executionWeight, headings } = this.options.profile;
    const all = String(executionWeight.toNumber() + sumOf(headings.flatMap(({ level2 }) => level2)));
    return `=IF(ROUND(${cell},2)=${all},"","分值合计应为${all}分")`;
  }

  private labelOf(of: string): string {
    const { columns, rows = [], id } = this.described;
    const worded = columns.find(({ role }) => role === of) ?? rows.find(({ key }) => key === of);
    return this.form.printedWords[id]?.[of] ?? worded?.printed ?? "";
  }
}

/** The tables that a form prints, those inside blocks with them. */
export function printedTables(parts: readonly PrintedPart[]): PrintedTable[] {
  return parts.flatMap((part) => ("block" in part ? printedTables(part.of) : "table" in part ? [part] : []));
}

/** What a cell of a blank form asks for. */
export function inputOf(holds: Holds, heading?: Heading): InputKind {
  if (holds === "actual") return heading?.actual ?? "measure";
  if (holds === "target") return heading?.actual === "share" ? "share" : "measure";
  return holds === "rate" || holds === "serial" ? "words" : holds;
}

/** Rows for more than the projects that are known. */
const spareRows = 5;

const measures: Readonly<Partial<Record<Holds, string>>> = { area: "m²", amount: "万元" };

/** Points over rows, whole ones as long as there are enough, else in tenths; the first rows take what is left over. */
function spread(points: number, count: number): number[] {
  const parts = points >= count ? 1 : 10;
  const each = Math.floor((points * parts) / count);
  const over = points * parts - each * count;
  return Array.from({ length: count }, (_, at) => (each + (at < over ? 1 : 0)) / parts);
}

function sumOf(parts: readonly { readonly points: number }[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}

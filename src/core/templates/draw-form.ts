import type { DefinedForm } from "../forms/define-form";
import type { PrintedCell, PrintedPart } from "../forms/printed/printed-form";
import { inputOf, printedTables, TableDrawing, type DrawnCell } from "./draw-table";
import type { FormOptions } from "./form-options";
import { Pen } from "./pen";
import type { SheetDraft } from "./sheet-draft";

/** A blank form but for the formulas of its derived cells. */
export interface Drawn {
  readonly draft: SheetDraft;
  /** The cells of its tables. */
  readonly cells: readonly DrawnCell[];
  /** The rows that each page repeats: "1:3". */
  readonly repeated: string;
}

/** Draws a blank form from its description, with the headings and weights of a place. */
export function drawForm(form: DefinedForm, options: FormOptions): Drawn {
  const { printed } = form;
  const pen = new Pen(options.sheet, printed.widths, options.year);
  const tables = printedTables(printed.parts).map((table) => ({
    id: table.table,
    drawing: new TableDrawing(pen, form, table, options),
  }));
  const drawingOf = (wanted: string) => tables.find(({ id }) => id === wanted)?.drawing;
  const year = options.year === null ? " ".repeat(8) : String(options.year);

  const drawLine = (height: number, cells: readonly PrintedCell[]) => {
    for (const cell of cells) drawCell(pen, form, options, cell);
    pen.next(height);
  };
  const drawPart = (part: PrintedPart): void => {
    if ("block" in part) {
      const top = pen.row;
      part.of.forEach(drawPart);
      pen.print(part.block, part.block.text, "label", { top, bottom: pen.row - 1 });
    } else if ("table" in part) drawingOf(part.table)?.draw();
    else if ("closing" in part) drawingOf(part.closing)?.drawClosing(part);
    else drawLine(part.height, part.cells);
  };

  drawLine(20, [{ at: pen.across, text: printed.marker ?? printed.sheet, look: "marker" }]);
  drawLine(32, [{ at: pen.across, text: `${year}年度${printed.title}`, look: "title" }]);
  printed.parts.forEach(drawPart);
  drawLine(28, [{ at: pen.across, text: signature, look: "openLine" }]);
  const heading = drawingOf(printed.repeats)?.heading ?? 1;
  return {
    draft: pen.draft,
    cells: tables.flatMap(({ drawing }) => drawing.cells),
    repeated: `${String(printed.repeatsTitle ? 1 : heading)}:${String(heading)}`,
  };
}

function drawCell(pen: Pen, form: DefinedForm, { unit, project, department }: FormOptions, cell: PrintedCell): void {
  const known: Readonly<Record<string, string>> = { unit, project, department };
  const field = form.fields.find(({ role }) => role === cell.ask);
  const label = form.fields.find(({ role }) => role === cell.label)?.printed ?? cell.text;
  const answer = (field && known[field.role]) ?? "";
  if (label !== undefined) pen.print(cell, label, "label", { answer });
  else if (field) pen.ask(cell.at, inputOf(field.holds), answer);
  else pen.print(cell, "", "blank");
}

/** The line to be signed, left without names. */
const signature = ["单位负责人签字：", "填表人：", "联系电话：", "填报日期："].join(" ".repeat(24));
